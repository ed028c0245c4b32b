using System;
using System.IO;
using System.Text;
using System.Text.RegularExpressions;

namespace Toolbox.Bijwerken
{
    /// <summary>Fetches files from a source, never many more bytes than belong to them.</summary>
    public static class Ophalen
    {
        // A wrong file is read up to here, to know what it is.
        const int Ruimte = 65536;

        static readonly Regex Webpagina = new Regex(
            @"^[\s\uFEFF]*(<!--[\s\S]*?-->\s*)*<(!doctype html|html|head)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

        /// <summary>A small file whole; null when it is not there.</summary>
        public static byte[] Heel(IBron bron, string pad, int hoogstens)
        {
            using (Aanvoer aanvoer = bron.Open(pad))
            {
                if (aanvoer == null) return null;
                var inhoud = new MemoryStream();
                var ruimte = new byte[Ruimte];
                for (int aantal = aanvoer.Lees(ruimte); aantal > 0; aantal = aanvoer.Lees(ruimte))
                {
                    inhoud.Write(ruimte, 0, aantal);
                    if (inhoud.Length > hoogstens) break;
                }
                byte[] bytes = inhoud.ToArray();
                if (IsWebpagina(bytes, bytes.Length)) throw Aanmeldpagina(pad);
                if (bytes.Length > hoogstens)
                {
                    throw new Mislukking(Mislukking.Geweigerd, "Het manifest of zijn handtekening is veel te groot (" + pad + "); het lezen is gestopt. Het aanbod is niet gebruikt.");
                }
                return bytes;
            }
        }

        /// <summary>Fetches a file of the manifest into a place on this disk. Throws Mislukking when it is not exactly that file.</summary>
        public static void NaarBestand(IBron bron, Manifest manifest, Spiegelbestand bestand, string plaats)
        {
            using (Aanvoer aanvoer = bron.Open(bestand.Pad))
            {
                if (aanvoer == null) throw Slecht(bestand, "onvolledig", "is er niet");
                Meting gemeten = Schrijf(bestand, plaats, aanvoer.Lees);
                if (gemeten.Is(bestand)) return;
                string eigenaar = manifest.Eigenaar(gemeten.Sha256);
                if (eigenaar != null) throw Slecht(bestand, "door elkaar", "heeft de inhoud van " + eigenaar);
                bool magWebpagina = bestand.Pad.EndsWith(".html", StringComparison.Ordinal);
                if (!magWebpagina && IsWebpagina(gemeten.Begin, gemeten.Begin.Length)) throw Aanmeldpagina(bestand.Pad);
                throw Slecht(bestand, "beschadigd of gemengd", gemeten.Verschil(bestand));
            }
        }

        static Mislukking Slecht(Spiegelbestand bestand, string hoe, string waarom)
        {
            return new Mislukking(Mislukking.Geweigerd,
                "Het aanbod is " + hoe + ": " + bestand.Pad + " " + waarom
                + ". Is de site juist nu vernieuwd, probeer het dan over een kwartier opnieuw.");
        }

        /// <summary>Copies a file of this disk when it is exactly the file of the manifest; answers whether it was.</summary>
        public static bool Overnemen(string van, Spiegelbestand bestand, string plaats)
        {
            using (var stroom = new FileStream(van, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete))
            {
                return Schrijf(bestand, plaats, ruimte => stroom.Read(ruimte, 0, ruimte.Length)).Is(bestand);
            }
        }

        /// <summary>Writes what `lees` gives, and stops soon after it is more than the file should be.</summary>
        static Meting Schrijf(Spiegelbestand bestand, string plaats, Func<byte[], int> lees)
        {
            long hoogstens = Math.Max(bestand.Grootte, Ruimte);
            var ruimte = new byte[Ruimte];
            using (var meting = new Meting())
            using (var uit = new FileStream(plaats, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                for (int aantal = lees(ruimte); aantal > 0; aantal = lees(ruimte))
                {
                    meting.Voeg(ruimte, aantal);
                    if (meting.Grootte > hoogstens) break;
                    uit.Write(ruimte, 0, aantal);
                }
                // Onto the disk itself: after a power cut the switch must not have overtaken the content.
                uit.Flush(true);
                meting.Sluit();
                return meting;
            }
        }

        static bool IsWebpagina(byte[] bytes, int aantal)
        {
            return Webpagina.IsMatch(Encoding.UTF8.GetString(bytes, 0, Math.Min(512, aantal)));
        }

        static Mislukking Aanmeldpagina(string pad)
        {
            return new Mislukking(Mislukking.NietGekeken,
                "In plaats van " + pad + " komt er een webpagina, waarschijnlijk een aanmeldpagina van het netwerk."
                + " Meld u aan en probeer het opnieuw.");
        }
    }
}

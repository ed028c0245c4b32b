using System;
using System.IO;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Toolbox.Bijwerken
{
    /// <summary>Fetches files from a source, never many more bytes than belong to them.</summary>
    public static class Ophalen
    {
        static readonly Regex Webpagina = new Regex(
            @"^[\s\uFEFF]*(<!--[\s\S]*?-->\s*)*<(!doctype html|html|head)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

        /// <summary>A small file whole; null when it is not there.</summary>
        public static byte[] Heel(IBron bron, string pad, int hoogstens)
        {
            using (Aanvoer aanvoer = bron.Open(pad))
            {
                if (aanvoer == null) return null;
                var inhoud = new MemoryStream();
                var ruimte = new byte[65536];
                for (int aantal = aanvoer.Lees(ruimte); aantal > 0; aantal = aanvoer.Lees(ruimte))
                {
                    inhoud.Write(ruimte, 0, aantal);
                    if (inhoud.Length > hoogstens) break;
                }
                byte[] bytes = inhoud.ToArray();
                if (IsWebpagina(bytes, bytes.Length)) throw Aanmeldpagina(pad);
                if (bytes.Length > hoogstens)
                {
                    throw new Mislukking(Mislukking.Geweigerd, pad + " is veel te groot; het lezen is gestopt. Het aanbod is niet gebruikt.");
                }
                return bytes;
            }
        }

        /// <summary>Fetches a file of the manifest into a place on this disk. Throws Mislukking when it is not exactly that file.</summary>
        public static void NaarBestand(IBron bron, Spiegelbestand bestand, string plaats)
        {
            using (Aanvoer aanvoer = bron.Open(bestand.Pad))
            {
                if (aanvoer == null)
                {
                    throw new Mislukking(Mislukking.Geweigerd, "Het aanbod is onvolledig: " + bestand.Pad + " is er niet." + Straks);
                }
                var begin = new byte[512];
                int inBegin = 0;
                string bezwaar = Schrijf(bestand, plaats, ruimte =>
                {
                    int aantal = aanvoer.Lees(ruimte);
                    int erbij = Math.Min(aantal, begin.Length - inBegin);
                    Array.Copy(ruimte, 0, begin, inBegin, erbij);
                    inBegin += erbij;
                    return aantal;
                });
                if (bezwaar == null) return;
                if (!bestand.Pad.EndsWith(".html", StringComparison.Ordinal) && IsWebpagina(begin, inBegin)) throw Aanmeldpagina(bestand.Pad);
                throw new Mislukking(Mislukking.Geweigerd, "Het aanbod is beschadigd of gemengd: " + bestand.Pad + " " + bezwaar + "." + Straks);
            }
        }

        const string Straks = " Is de site juist nu vernieuwd, probeer het dan over een kwartier opnieuw.";

        /// <summary>Copies a file of this disk when it is exactly the file of the manifest; answers whether it was.</summary>
        public static bool Overnemen(string van, Spiegelbestand bestand, string plaats)
        {
            using (var stroom = new FileStream(van, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete))
            {
                return Schrijf(bestand, plaats, ruimte => stroom.Read(ruimte, 0, ruimte.Length)) == null;
            }
        }

        /// <summary>Writes what `lees` gives; answers why it is not this file, null when it is.</summary>
        static string Schrijf(Spiegelbestand bestand, string plaats, Func<byte[], int> lees)
        {
            long gelezen = 0;
            var ruimte = new byte[65536];
            using (HashAlgorithm som = Som.Sha256())
            using (var uit = new FileStream(plaats, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                for (int aantal = lees(ruimte); aantal > 0; aantal = lees(ruimte))
                {
                    gelezen += aantal;
                    if (gelezen > bestand.Grootte) return "is groter dan de " + bestand.Grootte + " bytes die erbij horen; het lezen is gestopt";
                    som.TransformBlock(ruimte, 0, aantal, ruimte, 0);
                    uit.Write(ruimte, 0, aantal);
                }
                som.TransformFinalBlock(ruimte, 0, 0);
                // Onto the disk itself: after a power cut the switch must not have overtaken the content.
                uit.Flush(true);
                if (gelezen != bestand.Grootte) return "is " + gelezen + " bytes in plaats van " + bestand.Grootte;
                return Som.Hex(som.Hash) == bestand.Sha256 ? null : "heeft een andere inhoud dan de maker haar publiceerde";
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

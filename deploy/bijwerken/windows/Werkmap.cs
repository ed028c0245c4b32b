using System;
using System.Collections.Generic;
using System.IO;

namespace Toolbox.Bijwerken
{
    /// <summary>
    /// The folder in which a new version is made, beside the copy. What an interrupted run left there is used again where it
    /// is exactly right.
    /// </summary>
    public sealed class Werkmap
    {
        readonly string map;
        readonly Ondertekend aanbod;
        readonly string[] ook;
        int opgehaald;
        long bytes;

        public Werkmap(string map, Ondertekend aanbod, string[] ook)
        {
            this.map = map;
            this.aanbod = aanbod;
            this.ook = ook;
        }

        Manifest Manifest { get { return aanbod.Manifest; } }

        /// <summary>How much there is to fetch, for who only wants to know.</summary>
        public string Raming(Nagaan nu)
        {
            var hier = new Nagaan(map, Manifest);
            foreach (Spiegelbestand bestand in Manifest.Bestanden)
            {
                if (!hier.Heeft(bestand) && !nu.Heeft(bestand)) Tel(bestand);
            }
            return Verslag().Replace("opgehaald", "op te halen");
        }

        void Tel(Spiegelbestand bestand)
        {
            opgehaald++;
            bytes += bestand.Grootte;
        }

        public string Verslag()
        {
            return Manifest.Bestanden.Count + " bestanden, waarvan " + opgehaald + " opgehaald (" + bytes + " bytes).";
        }

        /// <summary>
        /// Makes the whole new version and checks it from the disk. `nu` is the copy in the folder `doel`. Answers whether the
        /// permissions could be taken over.
        /// </summary>
        public bool Maak(IBron bron, Nagaan nu, string doel)
        {
            Directory.CreateDirectory(map);
            bool rechten = !Directory.Exists(doel) || Rechten.NeemOver(doel, map);
            Schoon();
            var hier = new Nagaan(map, Manifest);
            foreach (Spiegelbestand bestand in Manifest.Bestanden)
            {
                if (hier.Heeft(bestand)) continue;
                string plaats = Mapinhoud.Plaats(map, bestand.Pad);
                Directory.CreateDirectory(Path.GetDirectoryName(plaats));
                if (nu.Heeft(bestand) && Ophalen.Overnemen(Mapinhoud.Plaats(doel, bestand.Pad), bestand, plaats)) continue;
                Ophalen.NaarBestand(bron, Manifest, bestand, plaats);
                Tel(bestand);
            }
            NeemMee(doel);
            Schrijf(Ondertekend.Lijst, Manifest.Bytes);
            Schrijf(Ondertekend.Teken, aanbod.Handtekening);
            string bezwaar = new Nagaan(map, Manifest).Bezwaar(Manifest, ook);
            if (bezwaar == null) return rechten;
            throw new Mislukking(Mislukking.Hier,
                "Wat is opgeslagen, is niet wat is opgehaald: " + bezwaar + ". Controleer de schijf van deze computer.");
        }

        /// <summary>Removes what does not belong to this version: also an empty folder, whose name may stand in the way of a file.</summary>
        void Schoon()
        {
            var hoort = new Dictionary<string, bool>(StringComparer.Ordinal);
            foreach (string pad in Manifest.Paden())
            {
                foreach (string boven in Spiegelpad.Mappen(pad)) hoort[boven] = true;
            }
            var mappen = new List<string>();
            foreach (string pad in Mapinhoud.Paden(map, mappen))
            {
                string plaats = Mapinhoud.Plaats(map, pad);
                if (Manifest.Zoek(pad) == null || Mapinhoud.IsKoppeling(plaats)) Mapinhoud.VerwijderEen(plaats);
            }
            for (int nummer = mappen.Count - 1; nummer >= 0; nummer--)
            {
                if (!hoort.ContainsKey(mappen[nummer])) Mapinhoud.VerwijderEen(Mapinhoud.Plaats(map, mappen[nummer]));
            }
        }

        /// <summary>Carries over what may stand beside the site, such as the settings of the web server.</summary>
        void NeemMee(string doel)
        {
            foreach (string pad in ook)
            {
                string van = Mapinhoud.Plaats(doel, pad);
                if (!File.Exists(van)) continue;
                string naar = Mapinhoud.Plaats(map, pad);
                Directory.CreateDirectory(Path.GetDirectoryName(naar));
                File.Copy(van, naar, true);
                if (Som.VanBestand(van) == Som.VanBestand(naar)) continue;
                throw new Mislukking(Mislukking.Hier, pad + " kon niet goed worden overgenomen. Probeer het opnieuw.");
            }
        }

        void Schrijf(string naam, byte[] inhoud)
        {
            using (var uit = new FileStream(Path.Combine(map, naam), FileMode.Create, FileAccess.Write, FileShare.None))
            {
                uit.Write(inhoud, 0, inhoud.Length);
                uit.Flush(true);
            }
        }
    }
}

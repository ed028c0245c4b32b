using System;
using System.IO;

namespace Toolbox.Bijwerken
{
    /// <summary>A manifest with its signature, from the source or from the disk.</summary>
    public sealed class Ondertekend
    {
        public const string Lijst = "manifest.json";
        public const string Teken = "manifest.json.sig";

        // Ten times what 15,000 files need.
        const int GrootsteLijst = 32 * 1024 * 1024;
        const int GrootsteTeken = 256;

        public readonly Manifest Manifest;
        public readonly byte[] Handtekening;

        Ondertekend(Manifest manifest, byte[] handtekening)
        {
            Manifest = manifest;
            Handtekening = handtekening;
        }

        /// <summary>Fetches the manifest. Nothing in it is looked at before its signature is good.</summary>
        public static Ondertekend Haal(IBron bron, byte[] sleutel)
        {
            byte[] lijst = Ophalen.Heel(bron, Lijst, GrootsteLijst);
            if (lijst == null)
            {
                throw new Mislukking(Mislukking.NietGekeken,
                    "Bij de bron staat geen manifest.json. Geef met -Bron de plaats waar de site zelf begint.");
            }
            byte[] teken = Ophalen.Heel(bron, Teken, GrootsteTeken);
            if (teken == null)
            {
                throw new Mislukking(Mislukking.Geweigerd, "Er is geen handtekening bij het manifest (" + Teken + "). Het aanbod is niet gebruikt.");
            }
            if (!Bijwerken.Handtekening.TekstKlopt(lijst, teken, sleutel))
            {
                throw new Mislukking(Mislukking.Geweigerd,
                    "De handtekening past niet bij dit manifest en deze sleutel: het is beschadigd, vervalst of van een andere maker."
                    + " Het aanbod is niet gebruikt.");
            }
            try
            {
                return new Ondertekend(Manifest.Lees(lijst), teken);
            }
            catch (FormatException fout)
            {
                throw new Mislukking(Mislukking.Geweigerd, "Het manifest is niet te gebruiken: " + fout.Message + ".");
            }
        }

        /// <summary>The manifest in a folder on this disk; null when there is none, or none that this key signed.</summary>
        public static Ondertekend InMap(string map, byte[] sleutel)
        {
            try
            {
                byte[] lijst = Klein(map, Lijst, GrootsteLijst);
                byte[] teken = Klein(map, Teken, GrootsteTeken);
                if (lijst == null || teken == null || !Bijwerken.Handtekening.TekstKlopt(lijst, teken, sleutel)) return null;
                return new Ondertekend(Manifest.Lees(lijst), teken);
            }
            catch (FormatException)
            {
                return null;
            }
        }

        /// <summary>What a folder says of itself, whoever signed it; only to tell the administrator. Null when it says nothing.</summary>
        public static string VersieVan(string map)
        {
            try
            {
                byte[] lijst = Klein(map, Lijst, GrootsteLijst);
                return lijst == null ? null : Manifest.Lees(lijst).Versienaam;
            }
            catch (FormatException)
            {
                return null;
            }
            catch (IOException)
            {
                return null;
            }
            catch (UnauthorizedAccessException)
            {
                return null;
            }
        }

        static byte[] Klein(string map, string naam, int hoogstens)
        {
            string plaats = Path.Combine(map, naam);
            var over = new FileInfo(plaats);
            return over.Exists && over.Length <= hoogstens ? File.ReadAllBytes(plaats) : null;
        }
    }
}

using System;
using System.IO;
using System.Text;
using System.Text.RegularExpressions;

namespace Toolbox.Bijwerken
{
    /// <summary>The version accepted last, beside the copy: what is older is refused, also after the copy itself is gone.</summary>
    public sealed class Stand
    {
        static readonly Regex Vorm = new Regex(@"^([0-9.-]+) ([0-9a-f]{64})\n\z");

        readonly string bestand;

        public string Versienaam { get; private set; }
        public string Sha256 { get; private set; }

        Stand(string bestand)
        {
            this.bestand = bestand;
        }

        string Nieuw { get { return bestand + ".nieuw"; } }

        public bool Bestaat { get { return Versienaam != null; } }

        /// <summary>Reads what was accepted. Throws Mislukking when that is damaged: guessing would let an old version in.</summary>
        public static Stand Lees(string bestand)
        {
            var stand = new Stand(bestand);
            // Replacing is two steps on some disks; between them only the new one is there.
            string plaats = File.Exists(bestand) ? bestand : stand.Nieuw;
            if (!File.Exists(plaats)) return stand;
            Match delen = Vorm.Match(File.ReadAllText(plaats, Encoding.ASCII));
            if (delen.Success && Versie.Is(delen.Groups[1].Value))
            {
                stand.Versienaam = delen.Groups[1].Value;
                stand.Sha256 = delen.Groups[2].Value;
                return stand;
            }
            // A new one that was cut off has not been in use yet.
            if (plaats == stand.Nieuw) return stand;
            throw new Mislukking(Mislukking.Hier,
                "Het bestand " + bestand + " is beschadigd. Daarin staat welke versie het laatst is aanvaard."
                + " Verwijder het als u zeker weet dat de bron te vertrouwen is, en probeer het opnieuw.");
        }

        /// <summary>As if this manifest was accepted last; not kept anywhere.</summary>
        public static Stand Van(Manifest manifest)
        {
            return new Stand(null) { Versienaam = manifest.Versienaam, Sha256 = manifest.Sha256 };
        }

        /// <summary>Remembers a manifest as accepted, unless a later one already is.</summary>
        public void Bewaar(Manifest manifest)
        {
            if (Bestaat && Versie.Vergelijk(manifest.Versienaam, Versienaam) <= 0)
            {
                // Read from the new file, which an interrupted run had not yet put in its place.
                if (!File.Exists(bestand)) File.Move(Nieuw, bestand);
                return;
            }
            byte[] regel = Encoding.ASCII.GetBytes(manifest.Versienaam + " " + manifest.Sha256 + "\n");
            using (var uit = new FileStream(Nieuw, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                uit.Write(regel, 0, regel.Length);
                uit.Flush(true);
            }
            if (File.Exists(bestand)) File.Replace(Nieuw, bestand, null);
            else File.Move(Nieuw, bestand);
            Versienaam = manifest.Versienaam;
            Sha256 = manifest.Sha256;
        }

        /// <summary>Refuses what is older than accepted, or another set under the same version.</summary>
        public void Beoordeel(Manifest manifest)
        {
            if (!Bestaat) return;
            int orde = Versie.Vergelijk(manifest.Versienaam, Versienaam);
            if (orde < 0)
            {
                throw new Mislukking(Mislukking.Geweigerd,
                    "Versie " + manifest.Versienaam + " is ouder dan " + Versienaam + ", die al eerder is aanvaard. De bron is teruggezet.");
            }
            if (orde == 0 && manifest.Sha256 != Sha256)
            {
                throw new Mislukking(Mislukking.Geweigerd,
                    "Er zijn twee verschillende manifesten met versie " + manifest.Versienaam + ". Vraag de maker welke de goede is.");
            }
        }
    }
}

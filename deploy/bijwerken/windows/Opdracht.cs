using System;
using System.Collections.Generic;
using System.IO;

namespace Toolbox.Bijwerken
{
    /// <summary>What the administrator asked.</summary>
    public sealed class Opdracht
    {
        public string Bron;
        public string Doel;
        public string Sleutel;
        public bool Proef;
        public bool Terug;
        public string[] Ook = { };
        public Geduld Geduld = new Geduld();

        /// <summary>The longest name of a folder that every part of Windows takes.</summary>
        const int LangsteNaam = 247;

        /// <summary>Makes the folder a full name without a slash at its end, and refuses what cannot be meant.</summary>
        public void Controleer()
        {
            if (string.IsNullOrEmpty(Doel)) throw Verkeerd("Geef met -Doel de map waarin de kopie staat of moet komen.");
            if (string.IsNullOrEmpty(Sleutel)) throw Verkeerd("Geef met -Sleutel het bestand sleutel.pub op dat u van de maker hebt gekregen.");
            if (!Terug && string.IsNullOrEmpty(Bron)) throw Verkeerd("Geef met -Bron waar de nieuwe versie vandaan komt.");
            if (Proef && Terug) throw Verkeerd("-Proef en -Terug gaan niet samen.");
            ControleerDoel();
            foreach (string pad in Ook)
            {
                string bezwaar = Spiegelpad.Bezwaar(pad);
                if (bezwaar != null) throw Verkeerd("-Ook " + pad + " kan niet: " + bezwaar + ". Geef een pad vanaf het begin van de kopie, met /.");
            }
        }

        void ControleerDoel()
        {
            try
            {
                string begin = ZonderStreep(Path.GetPathRoot(Path.GetFullPath(Doel)));
                Doel = ZonderStreep(Path.GetFullPath(Doel));
                if (Doel.Length <= begin.Length) throw Verkeerd("-Doel moet een eigen map zijn, geen hele schijf.");
            }
            catch (Exception fout)
            {
                if (!(fout is ArgumentException || fout is NotSupportedException || fout is PathTooLongException)) throw;
                throw Verkeerd("De naam van de map " + Doel + " kan niet: " + fout.Message);
            }
            string boven = Path.GetDirectoryName(Doel);
            if (!Directory.Exists(boven)) throw Verkeerd("De map " + boven + " bestaat niet. Maak haar eerst, of geef een ander -Doel.");
            if (File.Exists(Doel)) throw Verkeerd(Doel + " is een bestand. Geef met -Doel een map.");
            if (Directory.Exists(Doel) && Mapinhoud.IsKoppeling(Doel))
            {
                throw Verkeerd(Doel + " is een koppeling naar een andere map. Geef met -Doel die andere map zelf.");
            }
            if (Environment.OSVersion.Platform == PlatformID.Win32NT && Doel.Length + ".vorige\\".Length + Spiegelpad.Langste > LangsteNaam)
            {
                throw Verkeerd("De naam van de map " + Doel + " is te lang voor Windows. Kies een map met een kortere naam.");
            }
        }

        static string ZonderStreep(string pad)
        {
            return pad.TrimEnd(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);
        }

        static Mislukking Verkeerd(string uitleg)
        {
            return new Mislukking(Mislukking.NietGekeken, uitleg);
        }
    }
}

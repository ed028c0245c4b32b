using System;
using System.IO;

namespace Toolbox.Bijwerken
{
    /// <summary>The door for bijwerken.ps1.</summary>
    public static class Programma
    {
        /// <summary>Does what was asked and tells about it in Dutch. Returns the exit code: 0, 1, 2 or 3.</summary>
        public static int Voer(Opdracht opdracht, Action<string> uit)
        {
            Action<string> meld = regel => Zeg(uit, regel);
            try
            {
                opdracht.Controleer();
                new Ronde(opdracht, meld).Doe();
                return 0;
            }
            catch (Exception fout)
            {
                var bekend = fout as Mislukking;
                meld(bekend == null ? Uitleg(fout) : fout.Message);
                meld(Slotregel(opdracht.Doel));
                return bekend == null ? Mislukking.Hier : bekend.Code;
            }
        }

        /// <summary>A screen or log that cannot be written to changes nothing about what was done.</summary>
        static void Zeg(Action<string> uit, string regel)
        {
            try
            {
                uit(regel);
            }
            catch (Exception)
            {
            }
        }

        static string Uitleg(Exception fout)
        {
            if (fout is UnauthorizedAccessException)
            {
                return "Geen rechten om hier te lezen of te schrijven: " + fout.Message + " Voer de opdracht uit als een gebruiker die dat mag.";
            }
            var schijf = fout as IOException;
            if (schijf != null && Schijf.IsVol(schijf)) return "De schijf is vol. Maak ruimte vrij en probeer het opnieuw.";
            return "Het is op deze computer misgegaan: " + fout.Message;
        }

        static string Slotregel(string doel)
        {
            if (string.IsNullOrEmpty(doel)) return "De kopie is niet veranderd.";
            string versie = Ondertekend.VersieVan(doel);
            string elders = doel + ".vorige";
            if (versie == null && Mapinhoud.IsLeeg(doel) && Ondertekend.VersieVan(elders) != null)
            {
                return "De kopie (versie " + Ondertekend.VersieVan(elders) + ") staat heel in " + elders + ", en nog niet in " + doel + ".";
            }
            return "De kopie in " + doel + " is niet veranderd (" + (versie == null ? "nog geen kopie" : "versie " + versie) + ").";
        }
    }
}

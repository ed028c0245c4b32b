using System;
using System.IO;
using System.Threading;

namespace Toolbox.Bijwerken
{
    /// <summary>
    /// Puts one folder in the place of another. Windows has no exchange in one step, so between two renames the copy is not
    /// there; whatever ends a run then, the next run finds it here and undoes it. The folders beside the copy:
    /// `.nieuw` is being made, `.vorige` is the version before, `.weg` is being removed, `.terug` is on its way back.
    /// Every folder but `.nieuw` and `.weg` is always a whole copy.
    /// </summary>
    public sealed class Wisselen
    {
        public readonly string Doel, Nieuw, Vorige;
        readonly string weg, terug;
        readonly int[] wachttijden;

        public Wisselen(string doel, int[] wachttijden)
        {
            Doel = doel;
            Nieuw = doel + ".nieuw";
            Vorige = doel + ".vorige";
            weg = doel + ".weg";
            terug = doel + ".terug";
            this.wachttijden = wachttijden;
        }

        /// <summary>Finishes or undoes what an interrupted run left. Answers whether the copy was gone and is back.</summary>
        public bool Herstel()
        {
            bool kwijt = Mapinhoud.IsLeeg(Doel);
            if (Directory.Exists(terug)) HerstelTerug(kwijt);
            bool nogKwijt = Mapinhoud.IsLeeg(Doel);
            if (nogKwijt && Directory.Exists(Vorige)) Plaats(Vorige);
            if (!Mapinhoud.IsLeeg(Doel) && !Directory.Exists(Vorige) && Directory.Exists(weg)) Hernoem(weg, Vorige);
            if (Directory.Exists(Vorige)) Mapinhoud.Verwijder(weg);
            return kwijt && !Mapinhoud.IsLeeg(Doel);
        }

        void HerstelTerug(bool kwijt)
        {
            if (kwijt) Plaats(terug);
            else if (!Directory.Exists(Vorige)) Hernoem(terug, Vorige);
            else
            {
                throw new Mislukking(Mislukking.Hier,
                    "De map " + terug + " hoort er niet te zijn. Kijk wat erin staat, verwijder haar en probeer het opnieuw.");
            }
        }

        /// <summary>Puts a folder in the place of the copy, where nothing or an empty folder is.</summary>
        void Plaats(string map)
        {
            if (Directory.Exists(Doel)) Directory.Delete(Doel, false);
            Hernoem(map, Doel);
        }

        /// <summary>The new version becomes the copy, the copy becomes the previous version.</summary>
        public void Vooruit()
        {
            bool had = !Mapinhoud.IsLeeg(Doel);
            if (!had)
            {
                Plaats(Nieuw);
                return;
            }
            Mapinhoud.Verwijder(weg);
            // Renamed before it is removed: a folder that is half removed must not look like a previous version.
            if (Directory.Exists(Vorige)) Hernoem(Vorige, weg);
            try
            {
                Hernoem(Doel, Vorige);
                Hernoem(Nieuw, Doel);
            }
            catch (Exception fout)
            {
                if (!(fout is IOException || fout is UnauthorizedAccessException)) throw;
                Ongedaan(fout);
            }
        }

        void Ongedaan(Exception fout)
        {
            if (!Stil(() => Herstel())) throw Verdwaald(fout);
            throw new Mislukking(Mislukking.Hier,
                "De nieuwe versie kon niet op haar plaats worden gezet: " + fout.Message
                + " Waarschijnlijk houdt een programma de map " + Doel + " in gebruik. Sluit het, of zet de website even stil, en probeer het opnieuw.");
        }

        Mislukking Verdwaald(Exception fout)
        {
            return new Mislukking(Mislukking.Hier,
                "De wissel is halverwege blijven steken: " + fout.Message + " De kopie staat nu in " + Vorige
                + ". Voer deze opdracht opnieuw uit, of hernoem die map zelf naar " + Doel + ".");
        }

        /// <summary>Removes what the switch left over. Answers whether it worked; the next run tries again.</summary>
        public bool RuimOp()
        {
            return Stil(() => Mapinhoud.Verwijder(weg));
        }

        /// <summary>Removes what is being made; where the disk is full, that helps everybody on it.</summary>
        public void GeefRuimteTerug()
        {
            Stil(() => Mapinhoud.Verwijder(Nieuw));
        }

        /// <summary>The previous version becomes the copy, and the copy the previous version.</summary>
        public void Achteruit()
        {
            try
            {
                Hernoem(Doel, terug);
                Hernoem(Vorige, Doel);
            }
            catch (Exception fout)
            {
                if (!(fout is IOException || fout is UnauthorizedAccessException)) throw;
                Ongedaan(fout);
            }
            // The copy is in its place; when this fails, the next run finishes it.
            Stil(() => Hernoem(terug, Vorige));
        }

        /// <summary>Does a step that may fail on this disk; answers whether it worked.</summary>
        public static bool Stil(Action stap)
        {
            try
            {
                stap();
                return true;
            }
            catch (IOException)
            {
                return false;
            }
            catch (UnauthorizedAccessException)
            {
                return false;
            }
        }

        /// <summary>Renames a folder; tries for a moment, since a virus scanner or web server may hold it.</summary>
        void Hernoem(string van, string naar)
        {
            foreach (int wachttijd in wachttijden)
            {
                try
                {
                    Directory.Move(van, naar);
                    return;
                }
                catch (IOException)
                {
                }
                catch (UnauthorizedAccessException)
                {
                }
                Thread.Sleep(wachttijd);
            }
            Directory.Move(van, naar);
        }
    }
}

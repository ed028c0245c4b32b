using System;
using System.IO;
using System.IO.Compression;

namespace Toolbox.Bijwerken
{
    /// <summary>
    /// A zip of the site. Only files of the manifest are ever asked for, and their own names are used for writing, so a name
    /// in the zip can point nowhere.
    /// </summary>
    public sealed class BronZip : IBron
    {
        readonly FileStream bestand;
        readonly ZipArchive zip;

        public BronZip(string naam)
        {
            try
            {
                bestand = new FileStream(naam, FileMode.Open, FileAccess.Read, FileShare.Read);
                zip = new ZipArchive(bestand, ZipArchiveMode.Read);
                // Reads the list of what is inside, which only now shows a zip that was cut off.
                int aantal = zip.Entries.Count;
                if (aantal == 0) throw new InvalidDataException("de zip is leeg");
            }
            catch (Exception fout)
            {
                Dispose();
                if (fout is UnauthorizedAccessException)
                {
                    throw new Mislukking(Mislukking.NietGekeken, naam + " mag niet worden gelezen: " + fout.Message);
                }
                if (bestand == null) throw new Mislukking(Mislukking.NietGekeken, naam + " is niet te lezen: " + fout.Message);
                throw new Mislukking(Mislukking.Geweigerd, naam + " is geen hele zip. Haal hem opnieuw op. (" + fout.Message + ")");
            }
        }

        public Aanvoer Open(string pad)
        {
            try
            {
                ZipArchiveEntry deel = zip.GetEntry(pad);
                if (deel == null) return null;
                Stream stroom = deel.Open();
                return new Aanvoer(stroom, -1, fout => Vertaal(pad, fout), geheel => stroom.Dispose());
            }
            catch (Exception fout)
            {
                throw Vertaal(pad, fout);
            }
        }

        // Damaged data shows itself in many kinds of exceptions; whatever it is, the zip is not usable.
        static Mislukking Vertaal(string pad, Exception fout)
        {
            return new Mislukking(Mislukking.Geweigerd, pad + " is in de zip beschadigd. Haal de zip opnieuw op. (" + fout.Message + ")");
        }

        public void Dispose()
        {
            if (zip != null) zip.Dispose();
            if (bestand != null) bestand.Dispose();
        }
    }
}

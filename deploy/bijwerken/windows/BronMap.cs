using System;
using System.IO;

namespace Toolbox.Bijwerken
{
    /// <summary>A copy in a folder: unpacked, on a share or on a stick.</summary>
    public sealed class BronMap : IBron
    {
        readonly string map;

        public BronMap(string map)
        {
            this.map = map;
        }

        public Aanvoer Open(string pad)
        {
            string bestand = Path.Combine(map, pad.Replace('/', Path.DirectorySeparatorChar));
            try
            {
                var over = new FileInfo(bestand);
                if (!over.Exists) return null;
                if ((over.Attributes & FileAttributes.ReparsePoint) != 0)
                {
                    throw new Mislukking(Mislukking.Geweigerd, pad + " is in de bron een koppeling, geen bestand.");
                }
                var stroom = new FileStream(bestand, FileMode.Open, FileAccess.Read, FileShare.Read);
                return new Aanvoer(stroom, -1, fout => Vertaal(pad, fout), geheel => stroom.Dispose());
            }
            catch (Exception fout)
            {
                Mislukking mislukking = Vertaal(pad, fout);
                if (mislukking == null) throw;
                throw mislukking;
            }
        }

        static Mislukking Vertaal(string pad, Exception fout)
        {
            if (!(fout is IOException || fout is UnauthorizedAccessException)) return null;
            return new Mislukking(Mislukking.NietGekeken, pad + " is in de bron niet te lezen: " + fout.Message);
        }

        public void Dispose()
        {
        }
    }
}

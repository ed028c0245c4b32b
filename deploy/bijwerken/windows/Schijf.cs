using System.IO;

namespace Toolbox.Bijwerken
{
    public static class Schijf
    {
        const int Vol = 112;
        const int VolBijSchrijven = 39;

        /// <summary>Whether this went wrong because the disk is full, in whatever language Windows says so.</summary>
        public static bool IsVol(IOException fout)
        {
            int soort = fout.HResult & 0xffff;
            return soort == Vol || soort == VolBijSchrijven;
        }
    }
}

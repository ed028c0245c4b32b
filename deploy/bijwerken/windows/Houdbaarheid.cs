using System;
using System.Globalization;

namespace Toolbox.Bijwerken
{
    /// <summary>Whether a version still counts on the day of this computer.</summary>
    public static class Houdbaarheid
    {
        /// <summary>Refuses what has run out, and stops when this clock cannot be right. `nu` in UTC.</summary>
        public static void Beoordeel(Manifest manifest, DateTime nu)
        {
            string vandaag = Dag(nu);
            // A day of grace: it is not the same day everywhere.
            if (string.CompareOrdinal(manifest.Gemaakt, Dag(nu.AddDays(1))) > 0)
            {
                throw new Mislukking(Mislukking.NietGekeken,
                    "Volgens deze computer is het " + vandaag + ", maar de nieuwe versie is gemaakt op " + manifest.Gemaakt
                    + ". Zet de klok goed en probeer het opnieuw.");
            }
            if (string.CompareOrdinal(manifest.Verloopt, vandaag) < 0)
            {
                throw new Mislukking(Mislukking.Geweigerd,
                    "Versie " + manifest.Versienaam + " gold tot en met " + manifest.Verloopt + "; het is " + vandaag
                    + ". De bron is achtergebleven, of iets houdt nieuwe versies tegen. Klopt de klok van deze computer?");
            }
        }

        static string Dag(DateTime dag)
        {
            return dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }
    }
}

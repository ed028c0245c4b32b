using System;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Toolbox.Bijwerken
{
    /// <summary>
    /// Versions (`2026.11.22-1`) and days (`2026-11-22`). [0-9] and not \d, and \z and not $: in .NET those take more
    /// than the contract allows.
    /// </summary>
    public static class Versie
    {
        static readonly Regex Patroon = new Regex(@"^([0-9]{4})\.([0-9]{2})\.([0-9]{2})-([1-9][0-9]{0,3})\z");
        static readonly Regex Dagpatroon = new Regex(@"^([0-9]{4})-([0-9]{2})-([0-9]{2})\z");
        static readonly int[] Dagen = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };

        /// <summary>Own counting: DateTime has no year 0.</summary>
        public static bool IsDag(string tekst)
        {
            Match delen = Dagpatroon.Match(tekst);
            if (!delen.Success) return false;
            int jaar = Cijfers(delen, 1), maand = Cijfers(delen, 2), dag = Cijfers(delen, 3);
            if (maand < 1 || maand > 12 || dag < 1) return false;
            bool schrikkel = jaar % 4 == 0 && (jaar % 100 != 0 || jaar % 400 == 0);
            return dag <= (maand == 2 && schrikkel ? 29 : Dagen[maand - 1]);
        }

        /// <summary>The day in a version; null when the text is no version.</summary>
        public static string Dag(string versie)
        {
            Match delen = Patroon.Match(versie);
            if (!delen.Success) return null;
            string dag = delen.Groups[1].Value + "-" + delen.Groups[2].Value + "-" + delen.Groups[3].Value;
            return IsDag(dag) ? dag : null;
        }

        public static bool Is(string tekst)
        {
            return Dag(tekst) != null;
        }

        /// <summary>Below zero when the first is older, zero when equal, above zero when newer. Both are versions.</summary>
        public static int Vergelijk(string een, string ander)
        {
            int dagen = string.CompareOrdinal(Dag(een), Dag(ander));
            return dagen != 0 ? dagen : Cijfers(Patroon.Match(een), 4) - Cijfers(Patroon.Match(ander), 4);
        }

        static int Cijfers(Match delen, int groep)
        {
            return int.Parse(delen.Groups[groep].Value, NumberStyles.None, CultureInfo.InvariantCulture);
        }
    }
}

using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Toolbox.Bijwerken
{
    /// <summary>Which paths can be in a copy: such a path ends up as a file name on this disk.</summary>
    public static class Spiegelpad
    {
        public const int Langste = 100;

        /// <summary>What stands beside the site in a copy and cannot be in its own list.</summary>
        public static readonly string[] EigenBestanden = { "manifest.json", "manifest.json.sig", "sleutel.pub" };

        static readonly Regex Deel = new Regex(@"^[A-Za-z0-9._-]+\z");

        // Names that Windows keeps for devices, with or without an extension.
        static readonly Regex Apparaat =
            new Regex(@"^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|\z)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

        /// <summary>Why a path cannot be, in Dutch; null when it can.</summary>
        public static string Bezwaar(string pad)
        {
            if (pad.Length > Langste) return "langer dan " + Langste + " tekens";
            foreach (string deel in pad.Split('/'))
            {
                if (!Deel.IsMatch(deel)) return "andere tekens dan letters, cijfers, punt, streepje en laag streepje";
                if (deel.EndsWith(".", StringComparison.Ordinal)) return "een naam die op een punt eindigt";
                if (Apparaat.IsMatch(deel)) return "een naam die Windows zelf gebruikt";
            }
            return IsEigen(pad.ToLowerInvariant()) ? "een naam die de kopie zelf gebruikt" : null;
        }

        public static bool IsEigen(string pad)
        {
            return Array.IndexOf(EigenBestanden, pad) >= 0;
        }

        /// <summary>Every folder above a path: of a/b/c these are a and a/b.</summary>
        public static IEnumerable<string> Mappen(string pad)
        {
            for (int plaats = pad.IndexOf('/'); plaats >= 0; plaats = pad.IndexOf('/', plaats + 1))
            {
                yield return pad.Substring(0, plaats);
            }
        }

        /// <summary>The first path that would be one file with an earlier one, or a file and a folder at once; null when none.</summary>
        public static string Botsing(IEnumerable<string> paden)
        {
            var bestanden = new Dictionary<string, bool>(StringComparer.Ordinal);
            var mappen = new Dictionary<string, bool>(StringComparer.Ordinal);
            foreach (string pad in paden)
            {
                string klein = pad.ToLowerInvariant();
                if (bestanden.ContainsKey(klein) || mappen.ContainsKey(klein)) return pad;
                foreach (string map in Mappen(klein))
                {
                    if (bestanden.ContainsKey(map)) return pad;
                    mappen[map] = true;
                }
                bestanden[klein] = true;
            }
            return null;
        }
    }
}

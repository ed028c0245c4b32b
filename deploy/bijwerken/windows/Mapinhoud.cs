using System;
using System.Collections.Generic;
using System.IO;

namespace Toolbox.Bijwerken
{
    /// <summary>What stands in a folder. Links and junctions are named, never followed: behind them is the disk of somebody else.</summary>
    public static class Mapinhoud
    {
        public static bool IsKoppeling(string plaats)
        {
            return (File.GetAttributes(plaats) & FileAttributes.ReparsePoint) != 0;
        }

        static bool IsMap(string plaats)
        {
            FileAttributes over = File.GetAttributes(plaats);
            return (over & FileAttributes.Directory) != 0 && (over & FileAttributes.ReparsePoint) == 0;
        }

        /// <summary>Whether there is nothing in it, or no folder at all.</summary>
        public static bool IsLeeg(string map)
        {
            return !Directory.Exists(map) || Directory.GetFileSystemEntries(map).Length == 0;
        }

        /// <summary>Full name of a path of the copy.</summary>
        public static string Plaats(string map, string pad)
        {
            return Path.Combine(map, pad.Replace('/', Path.DirectorySeparatorChar));
        }

        /// <summary>Every path that is no folder, with forward slashes; the folders go into the other list, deepest last.</summary>
        public static List<string> Paden(string map, List<string> mappen)
        {
            var paden = new List<string>();
            var wachten = new Stack<string>();
            wachten.Push("");
            while (wachten.Count > 0)
            {
                string boven = wachten.Pop();
                foreach (string plaats in Directory.GetFileSystemEntries(Plaats(map, boven)))
                {
                    string pad = (boven == "" ? "" : boven + "/") + Path.GetFileName(plaats);
                    if (!IsMap(plaats))
                    {
                        paden.Add(pad);
                        continue;
                    }
                    mappen.Add(pad);
                    wachten.Push(pad);
                }
            }
            return paden;
        }

        /// <summary>Removes one thing that is no full folder.</summary>
        public static void VerwijderEen(string plaats)
        {
            FileAttributes over = File.GetAttributes(plaats);
            if ((over & FileAttributes.ReadOnly) != 0) File.SetAttributes(plaats, over & ~FileAttributes.ReadOnly);
            if ((over & FileAttributes.Directory) == 0) File.Delete(plaats);
            else if ((over & FileAttributes.ReparsePoint) == 0) Directory.Delete(plaats, false);
            else VerwijderKoppeling(plaats);
        }

        static void VerwijderKoppeling(string plaats)
        {
            // Windows removes a junction as a folder; elsewhere a link is a file, wherever it points.
            if (Environment.OSVersion.Platform == PlatformID.Win32NT) Directory.Delete(plaats, false);
            else File.Delete(plaats);
        }

        /// <summary>Removes a folder with all in it, when it is there.</summary>
        public static void Verwijder(string map)
        {
            if (!Directory.Exists(map)) return;
            var mappen = new List<string>();
            foreach (string pad in Paden(map, mappen)) VerwijderEen(Plaats(map, pad));
            for (int nummer = mappen.Count - 1; nummer >= 0; nummer--) VerwijderEen(Plaats(map, mappen[nummer]));
            VerwijderEen(map);
        }
    }
}

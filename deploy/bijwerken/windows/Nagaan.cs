using System;
using System.Collections.Generic;
using System.IO;

namespace Toolbox.Bijwerken
{
    /// <summary>What was measured of a copy on this disk.</summary>
    public sealed class Nagaan
    {
        readonly string map;
        readonly List<string> paden;
        readonly Dictionary<string, string> sommen = new Dictionary<string, string>(StringComparer.Ordinal);

        /// <summary>Measures the files with the paths of these manifests. A folder that is not there is an empty copy.</summary>
        public Nagaan(string map, params Manifest[] manifesten)
        {
            this.map = map;
            paden = Directory.Exists(map) ? Mapinhoud.Paden(map, new List<string>()) : new List<string>();
            foreach (string pad in paden)
            {
                foreach (Manifest manifest in manifesten)
                {
                    if (manifest == null || manifest.Zoek(pad) == null || sommen.ContainsKey(pad)) continue;
                    string som = Meet(pad);
                    if (som != null) sommen[pad] = som;
                }
            }
        }

        string Meet(string pad)
        {
            string plaats = Mapinhoud.Plaats(map, pad);
            try
            {
                return Mapinhoud.IsKoppeling(plaats) ? null : Som.VanBestand(plaats);
            }
            catch (IOException)
            {
                return null;
            }
            catch (UnauthorizedAccessException)
            {
                return null;
            }
        }

        /// <summary>Whether this file stands there whole.</summary>
        public bool Heeft(Spiegelbestand bestand)
        {
            string som;
            return sommen.TryGetValue(bestand.Pad, out som) && som == bestand.Sha256
                && new FileInfo(Mapinhoud.Plaats(map, bestand.Pad)).Length == bestand.Grootte;
        }

        /// <summary>What is there and belongs neither to this version nor to what may stand beside it.</summary>
        public List<string> Extra(Manifest manifest, ICollection<string> ook)
        {
            return paden.FindAll(pad => manifest.Zoek(pad) == null && !Spiegelpad.IsEigen(pad) && !ook.Contains(pad));
        }

        /// <summary>The first reason why this is not exactly this version, in Dutch; null when it is.</summary>
        public string Bezwaar(Manifest manifest, ICollection<string> ook)
        {
            foreach (Spiegelbestand bestand in manifest.Bestanden)
            {
                if (!Heeft(bestand)) return bestand.Pad + " ontbreekt of is beschadigd";
            }
            foreach (string pad in Extra(manifest, ook)) return pad + " hoort er niet bij";
            string lijst = Mapinhoud.Plaats(map, "manifest.json");
            bool zelfde = File.Exists(lijst) && Som.VanBestand(lijst) == manifest.Sha256;
            return zelfde ? null : "manifest.json ontbreekt of is anders";
        }
    }
}

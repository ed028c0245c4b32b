using System;
using System.IO;

namespace Toolbox.Bijwerken
{
    /// <summary>Where a new version comes from.</summary>
    public interface IBron : IDisposable
    {
        /// <summary>Opens a file; null when it is not there. Throws Mislukking when that cannot be known.</summary>
        Aanvoer Open(string pad);
    }

    public static class Bron
    {
        /// <summary>An address with https, a folder, or a zip.</summary>
        public static IBron Kies(string bron, Geduld geduld)
        {
            if (bron.IndexOf("://", StringComparison.Ordinal) > 0) return new BronWeb(Webmap(bron), geduld);
            if (Directory.Exists(bron)) return new BronMap(bron);
            if (!File.Exists(bron)) throw new Mislukking(Mislukking.NietGekeken, "De bron " + bron + " bestaat niet of is niet te bereiken.");
            return new BronZip(bron);
        }

        /// <summary>The folder an address stands for, with a slash at its end.</summary>
        static Uri Webmap(string bron)
        {
            Uri adres;
            if (!Uri.TryCreate(bron, UriKind.Absolute, out adres)) throw GeenAdres(bron);
            // Plain http would show anybody on the line what is fetched; on this computer itself there is no line.
            bool mag = adres.Scheme == "https" || adres.Scheme == "http" && (adres.Host == "127.0.0.1" || adres.Host == "localhost");
            if (!mag || adres.UserInfo != "") throw GeenAdres(bron);
            string pad = adres.AbsolutePath;
            string laatste = pad.Substring(pad.LastIndexOf('/') + 1);
            if (laatste != "" && laatste.IndexOf('.') < 0) pad += "/";
            pad = pad.Substring(0, pad.LastIndexOf('/') + 1);
            return new Uri(adres.GetLeftPart(UriPartial.Authority) + pad);
        }

        static Mislukking GeenAdres(string bron)
        {
            return new Mislukking(Mislukking.NietGekeken,
                bron + " kan geen bron zijn. Geef een adres dat met https:// begint, een map, of een zip van de toolbox.");
        }
    }
}

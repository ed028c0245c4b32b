using System;
using System.Diagnostics;
using System.IO;
using System.Net;
using System.Net.Cache;
using System.Text;

namespace Toolbox.Bijwerken
{
    /// <summary>The site on a web server. Redirects are not followed: each file has to be where it belongs.</summary>
    public sealed class BronWeb : IBron
    {
        readonly Uri map;
        readonly Geduld geduld;
        readonly Stopwatch sinds = Stopwatch.StartNew();

        public BronWeb(Uri map, Geduld geduld)
        {
            this.map = map;
            this.geduld = geduld;
            // PowerShell 5.1 starts without TLS 1.2 on older systems. 0 means that Windows itself chooses, which is better.
            if (ServicePointManager.SecurityProtocol != 0) ServicePointManager.SecurityProtocol |= SecurityProtocolType.Tls12;
            ServicePointManager.Expect100Continue = false;
        }

        public Aanvoer Open(string pad)
        {
            HttpWebRequest verzoek = Verzoek(new Uri(map, "./" + pad));
            HttpWebResponse antwoord;
            try
            {
                antwoord = (HttpWebResponse)verzoek.GetResponse();
            }
            catch (WebException fout)
            {
                antwoord = fout.Response as HttpWebResponse;
                if (antwoord == null) throw Onbereikbaar(pad, fout);
            }
            if (antwoord.StatusCode == HttpStatusCode.OK) return Stroom(pad, verzoek, antwoord);
            using (antwoord)
            {
                int status = (int)antwoord.StatusCode;
                string naar = antwoord.Headers["Location"];
                verzoek.Abort();
                if (status == 404 || status == 410) return null;
                throw Geweigerd(pad, status, naar);
            }
        }

        HttpWebRequest Verzoek(Uri adres)
        {
            var verzoek = (HttpWebRequest)WebRequest.Create(adres);
            verzoek.AllowAutoRedirect = false;
            verzoek.Timeout = (int)Math.Max(1, Math.Min(geduld.Stilte, geduld.Totaal - sinds.ElapsedMilliseconds));
            verzoek.ReadWriteTimeout = geduld.Stilte;
            verzoek.UserAgent = "toolbox-bijwerken";
            verzoek.CachePolicy = new HttpRequestCachePolicy(HttpRequestCacheLevel.NoCacheNoStore);
            verzoek.Headers["Accept-Encoding"] = "identity";
            // The proxy of Windows; in the network of an organisation it may ask who you are.
            if (verzoek.Proxy != null) verzoek.Proxy.Credentials = CredentialCache.DefaultCredentials;
            return verzoek;
        }

        Aanvoer Stroom(string pad, HttpWebRequest verzoek, HttpWebResponse antwoord)
        {
            var stroom = new Tijdstroom(antwoord.GetResponseStream(), geduld.Bestand, geduld.Totaal - sinds.ElapsedMilliseconds);
            return new Aanvoer(stroom, antwoord.ContentLength, fout => Onbereikbaar(pad, fout), geheel =>
            {
                // Closing would first read the rest, which may never end.
                if (!geheel) verzoek.Abort();
                antwoord.Close();
            });
        }

        static Mislukking Geweigerd(string pad, int status, string naar)
        {
            if (status >= 300 && status < 400)
            {
                return new Mislukking(Mislukking.NietGekeken,
                    "Het adres van " + pad + " leidt om naar " + Toonbaar(naar) + ". Dat kan een aanmeldpagina van het netwerk zijn."
                    + " Meld u aan, of geef met -Bron het adres waar de site nu staat.");
            }
            if (status == 401 || status == 407 || status == 511)
            {
                return new Mislukking(Mislukking.NietGekeken,
                    "De server of het netwerk wil voor " + pad + " eerst een aanmelding (" + status + "). Meld u aan en probeer het opnieuw.");
            }
            if (status >= 500 || status == 429)
            {
                return new Mislukking(Mislukking.NietGekeken, "De server kon " + pad + " nu niet geven (" + status + "). Probeer het later opnieuw.");
            }
            return new Mislukking(pad == Ondertekend.Lijst ? Mislukking.NietGekeken : Mislukking.Geweigerd, "De server geeft " + pad + " niet (" + status + ").");
        }

        static Mislukking Onbereikbaar(string pad, Exception fout)
        {
            if (!(fout is IOException || fout is WebException || fout is ObjectDisposedException || fout is InvalidOperationException)) return null;
            var web = fout as WebException;
            if (web != null && (web.Status == WebExceptionStatus.TrustFailure || web.Status == WebExceptionStatus.SecureChannelFailure))
            {
                return new Mislukking(Mislukking.NietGekeken,
                    "De beveiligde verbinding is niet te vertrouwen: " + Toonbaar(fout.Message)
                    + " Controleer de klok van deze computer, en of het netwerk beveiligde verbindingen openbreekt.");
            }
            return new Mislukking(Mislukking.NietGekeken,
                pad + " kon niet worden opgehaald, want de bron is niet te bereiken of de verbinding viel weg: " + Toonbaar(fout.Message)
                + " Probeer het later opnieuw.");
        }

        /// <summary>What a server says goes to a screen: without signs that move a cursor, and not endlessly.</summary>
        static string Toonbaar(string tekst)
        {
            if (string.IsNullOrEmpty(tekst)) return "een onbekend adres";
            var schoon = new StringBuilder();
            foreach (char teken in tekst.Substring(0, Math.Min(200, tekst.Length)))
            {
                schoon.Append(teken < ' ' || teken > '~' ? '?' : teken);
            }
            return schoon.ToString();
        }

        public void Dispose()
        {
        }
    }
}

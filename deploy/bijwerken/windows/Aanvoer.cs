using System;
using System.IO;

namespace Toolbox.Bijwerken
{
    /// <summary>The bytes of one file of the source, as they come.</summary>
    public sealed class Aanvoer : IDisposable
    {
        readonly Stream stroom;
        readonly Func<Exception, Mislukking> vertaal;
        readonly Action<bool> sluit;
        readonly long belooft;
        long gelezen;
        bool einde;

        /// <summary>
        /// `belooft`: how many bytes the source says there are, -1 when it does not say. `vertaal` makes of what goes wrong
        /// while reading a sentence for the administrator, null when it is not about the source. `sluit` hears whether all was read.
        /// </summary>
        public Aanvoer(Stream stroom, long belooft, Func<Exception, Mislukking> vertaal, Action<bool> sluit)
        {
            this.stroom = stroom;
            this.belooft = belooft;
            this.vertaal = vertaal;
            this.sluit = sluit;
        }

        /// <summary>Fills a part of the space; 0 at the end.</summary>
        public int Lees(byte[] ruimte)
        {
            int aantal;
            try
            {
                aantal = stroom.Read(ruimte, 0, ruimte.Length);
                gelezen += aantal;
                // Not every version of .NET says that a line broke: it may look like a normal end.
                if (aantal == 0 && gelezen < belooft) throw new IOException("de verbinding is verbroken");
            }
            catch (Exception fout)
            {
                Mislukking mislukking = vertaal(fout);
                if (mislukking == null) throw;
                throw mislukking;
            }
            einde = aantal == 0;
            return aantal;
        }

        public void Dispose()
        {
            sluit(einde);
        }
    }
}

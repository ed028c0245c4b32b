using System;
using System.IO;

namespace Toolbox.Bijwerken
{
    /// <summary>
    /// Keeps a second run out. The lock is on the open file, so it ends with the process, however that ends; the empty file
    /// may stay.
    /// </summary>
    public sealed class Slot : IDisposable
    {
        readonly FileStream bestand;

        public Slot(string plaats)
        {
            bestand = new FileStream(plaats, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite);
            try
            {
                bestand.Lock(0, 1);
            }
            catch (IOException)
            {
                bestand.Dispose();
                throw new Mislukking(Mislukking.Hier,
                    "Er is al een andere ronde bezig met deze kopie. Wacht tot die klaar is en probeer het opnieuw.");
            }
        }

        public void Dispose()
        {
            bestand.Dispose();
        }
    }
}

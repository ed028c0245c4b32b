using System;
using System.Security.Cryptography;

namespace Toolbox.Bijwerken
{
    /// <summary>What came, counted and summed while it passed.</summary>
    public sealed class Meting : IDisposable
    {
        readonly HashAlgorithm som = Som.Sha256();

        public long Grootte { get; private set; }
        public string Sha256 { get; private set; }

        /// <summary>At most the first 512 bytes.</summary>
        public byte[] Begin { get; private set; }

        public Meting()
        {
            Begin = new byte[0];
        }

        public void Voeg(byte[] ruimte, int aantal)
        {
            som.TransformBlock(ruimte, 0, aantal, ruimte, 0);
            Grootte += aantal;
            if (Begin.Length > 0) return;
            Begin = new byte[Math.Min(512, aantal)];
            Array.Copy(ruimte, Begin, Begin.Length);
        }

        public void Sluit()
        {
            som.TransformFinalBlock(new byte[0], 0, 0);
            Sha256 = Som.Hex(som.Hash);
        }

        public bool Is(Spiegelbestand bestand)
        {
            return Grootte == bestand.Grootte && Sha256 == bestand.Sha256;
        }

        /// <summary>Why it is not this file, in Dutch.</summary>
        public string Verschil(Spiegelbestand bestand)
        {
            if (Grootte > bestand.Grootte) return "is groter dan de " + bestand.Grootte + " bytes die erbij horen; het lezen is gestopt";
            if (Grootte < bestand.Grootte) return "is " + Grootte + " bytes in plaats van " + bestand.Grootte;
            return "heeft een andere inhoud dan de maker haar publiceerde";
        }

        public void Dispose()
        {
            ((IDisposable)som).Dispose();
        }
    }
}

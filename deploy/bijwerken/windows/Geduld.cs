namespace Toolbox.Bijwerken
{
    /// <summary>How long to wait, in milliseconds.</summary>
    public sealed class Geduld
    {
        /// <summary>Without a single byte.</summary>
        public int Stilte = 30 * 1000;

        /// <summary>For one file, however it trickles.</summary>
        public int Bestand = 10 * 60 * 1000;

        /// <summary>For everything.</summary>
        public int Totaal = 60 * 60 * 1000;

        /// <summary>Between attempts to rename a folder that is in use for a moment.</summary>
        public int[] Hernoemen = { 100, 200, 400, 800, 1500, 3000, 4000 };
    }
}

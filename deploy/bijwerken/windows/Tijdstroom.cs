using System;
using System.Diagnostics;
using System.IO;

namespace Toolbox.Bijwerken
{
    /// <summary>A stream that may last only so long: a timeout per read does not stop a line that trickles for ever.</summary>
    public sealed class Tijdstroom : Stream
    {
        readonly Stream binnen;
        readonly long hoogstens;
        readonly Stopwatch sinds = Stopwatch.StartNew();

        public Tijdstroom(Stream binnen, long bestandMs, long nogMs)
        {
            this.binnen = binnen;
            hoogstens = Math.Min(bestandMs, nogMs);
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (sinds.ElapsedMilliseconds > hoogstens) throw new IOException("het komt te langzaam binnen.");
            return binnen.Read(buffer, offset, count);
        }

        public override bool CanRead { get { return true; } }
        public override bool CanSeek { get { return false; } }
        public override bool CanWrite { get { return false; } }
        public override long Length { get { throw new NotSupportedException(); } }
        public override long Position { get { throw new NotSupportedException(); } set { throw new NotSupportedException(); } }
        public override void Flush() { }
        public override long Seek(long offset, SeekOrigin origin) { throw new NotSupportedException(); }
        public override void SetLength(long value) { throw new NotSupportedException(); }
        public override void Write(byte[] buffer, int offset, int count) { throw new NotSupportedException(); }
    }
}

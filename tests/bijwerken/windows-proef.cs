using System;
using System.Collections.Generic;
using System.Text;
using Toolbox.Bijwerken;

/// <summary>
/// Stands in the place of bijwerken.ps1 in the tests. With arguments it does one run and ends; with none it answers one line
/// of questions after another, so that a thousand cases need one process.
/// </summary>
public static class WindowsProef
{
    public static int Main(string[] args)
    {
        var uit = Console.OpenStandardOutput();
        Action<string> meld = regel =>
        {
            byte[] bytes = new UTF8Encoding(false).GetBytes(regel + "\n");
            uit.Write(bytes, 0, bytes.Length);
        };
        if (args.Length > 0) return Programma.Voer(Lees(args), meld);
        for (string vraag = Console.ReadLine(); vraag != null; vraag = Console.ReadLine()) meld(Antwoord(vraag.Split(' ')));
        return 0;
    }

    static Opdracht Lees(string[] args)
    {
        var opdracht = new Opdracht();
        var ook = new List<string>();
        // Short, so that a line that says nothing does not hold up the tests.
        opdracht.Geduld.Stilte = 1500;
        opdracht.Geduld.Hernoemen = new[] { 20, 50 };
        for (int plaats = 0; plaats < args.Length; plaats++)
        {
            string naam = args[plaats];
            if (naam == "-Proef") opdracht.Proef = true;
            else if (naam == "-Terug") opdracht.Terug = true;
            else
            {
                string waarde = args[++plaats];
                if (naam == "-Bron") opdracht.Bron = waarde;
                else if (naam == "-Doel") opdracht.Doel = waarde;
                else if (naam == "-Sleutel") opdracht.Sleutel = waarde;
                else if (naam == "-Ook") ook.Add(waarde);
                else throw new ArgumentException(naam);
            }
        }
        opdracht.Ook = ook.ToArray();
        return opdracht;
    }

    static string Antwoord(string[] vraag)
    {
        switch (vraag[0])
        {
            case "handtekening": return Handtekening.Klopt(Bytes(vraag[1]), Bytes(vraag[2]), Bytes(vraag[3])) ? "goed" : "fout";
            case "tekst": return Handtekening.TekstKlopt(Bytes(vraag[1]), Bytes(vraag[2]), Bytes(vraag[3])) ? "goed" : "fout";
            case "sleutel":
                byte[] sleutel = Sleutel.Lees(Tekst(vraag[1]));
                return sleutel == null ? "fout" : Som.Hex(sleutel);
            case "manifest": return LeesManifest(Bytes(vraag[1]));
            case "dag": return Versie.IsDag(Tekst(vraag[1])) ? "goed" : "fout";
            case "versie": return Versie.Vergelijk(Tekst(vraag[1]), Tekst(vraag[2])).ToString();
            case "pad": return Spiegelpad.Bezwaar(Tekst(vraag[1])) == null ? "goed" : "fout";
            case "ronde": return Ronde(vraag);
            default: return "onbekend";
        }
    }

    static string LeesManifest(byte[] bytes)
    {
        try
        {
            Manifest manifest = Manifest.Lees(bytes);
            return "goed " + manifest.Versienaam + " " + manifest.Vorige + " " + manifest.Gemaakt + " " + manifest.Verloopt + " "
                + manifest.Bestanden.Count + " " + manifest.Bestanden[manifest.Bestanden.Count - 1].Pad;
        }
        catch (FormatException fout)
        {
            return "fout " + fout.Message;
        }
    }

    /// <summary>A whole run in this process: the exit code, and what it said in base64.</summary>
    static string Ronde(string[] vraag)
    {
        var args = new List<string>();
        for (int plaats = 1; plaats < vraag.Length; plaats++) args.Add(Tekst(vraag[plaats]));
        var gezegd = new StringBuilder();
        int code = Programma.Voer(Lees(args.ToArray()), regel => gezegd.Append(regel).Append('\n'));
        return code + " " + Convert.ToBase64String(Encoding.UTF8.GetBytes(gezegd.ToString()));
    }

    static string Tekst(string hex)
    {
        return Encoding.UTF8.GetString(Bytes(hex));
    }

    /// <summary>Of hexadecimal digits; a dash alone is nothing at all.</summary>
    static byte[] Bytes(string hex)
    {
        if (hex == "-") return new byte[0];
        var bytes = new byte[hex.Length / 2];
        for (int plaats = 0; plaats < bytes.Length; plaats++) bytes[plaats] = Convert.ToByte(hex.Substring(2 * plaats, 2), 16);
        return bytes;
    }
}

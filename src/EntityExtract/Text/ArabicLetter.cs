namespace EntityExtract.Text;

/// <summary>The letters that rules of this library name, by their Unicode names.</summary>
internal static class ArabicLetter
{
    public const char Hamza = '\u0621';
    public const char AlefMadda = '\u0622';
    public const char AlefHamzaAbove = '\u0623';
    public const char WawHamza = '\u0624';
    public const char AlefHamzaBelow = '\u0625';
    public const char YehHamza = '\u0626';
    public const char Alef = '\u0627';
    public const char Beh = '\u0628';
    public const char TehMarbuta = '\u0629';
    public const char Jeem = '\u062C';
    public const char Zain = '\u0632';
    public const char Seen = '\u0633';
    public const char Tatweel = '\u0640';
    public const char Feh = '\u0641';
    public const char Qaf = '\u0642';
    public const char Kaf = '\u0643';
    public const char Lam = '\u0644';
    public const char Heh = '\u0647';
    public const char Waw = '\u0648';
    public const char AlefMaqsura = '\u0649';
    public const char Yeh = '\u064A';
    public const char AlefWasla = '\u0671';
    public const char HighHamzaAlef = '\u0675';
}

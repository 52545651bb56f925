namespace EntityExtract.Tests;

/// <summary>The Unicode library of the machine. The package does without; some tests compare it with what ICU knows.</summary>
internal static class Icu
{
    /// <summary>Skips the test that is running where .NET runs in invariant mode.</summary>
    public static void SkipTestWithoutIt() =>
        // Ligature lam with alef, which only ICU takes apart.
        Assert.SkipWhen("\uFEFB".Normalize(System.Text.NormalizationForm.FormKC).Length == 1, "This machine has no ICU.");
}

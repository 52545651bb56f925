using System.Text.RegularExpressions;
using EntityExtract.Dates;

namespace EntityExtract.Tests.Dates;

/// <summary>What holds of every date that the recogniser returns.</summary>
internal static partial class DateAssert
{
    public static void IsSound(RecognizedDate date, string text, DateOnly? reference)
    {
        Assert.True(date.Length > 0);
        Assert.Equal(date.Text, text.Substring(date.Start, date.Length));
        Assert.True(date.Certainty >= DateCertainty.Likely);
        Assert.Equal(date.Value is not null, date.Resolution == DateResolution.Resolved);
        Assert.False(reference is not null && date.Resolution == DateResolution.NeedsReference);
        if (date.Value is not { } value) return;

        Assert.Matches(EdtfLevel1(), value.Edtf);
        Assert.Equal(value.Start is null, value.End is null);
        Assert.True(value.Start is null || value.Start <= value.End, $"{date.Text}: {value.Start} to {value.End}");
        Assert.Equal(value.IsApproximate, value.Edtf.Contains('~', StringComparison.Ordinal));
        Assert.False(value.IsRelative && reference is null && value.RelativeTo is null);
        if (value.Precision == DatePrecision.Day) Assert.Equal(value.Start, value.End);
    }

    // Days, months, years, decades, centuries and seasons, and intervals of the first three and seasons.
    [GeneratedRegex(@"^-?\d{4}(-(0[1-9]|1[0-2]|2[1-4])(-(0[1-9]|[12]\d|3[01]))?)?~?(/-?\d{4}(-(0[1-9]|1[0-2]|2[1-4])(-(0[1-9]|[12]\d|3[01]))?)?~?)?$|^-?(\d{3}X|\d{2}XX|\dXXX)~?$")]
    private static partial Regex EdtfLevel1();
}

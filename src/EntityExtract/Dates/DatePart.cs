namespace EntityExtract.Dates;

/// <summary>The part of a period, or of a day, that an expression singles out. It does not narrow the interval.</summary>
public enum DatePart
{
    /// <summary>All of it.</summary>
    Whole,

    /// <summary>Its beginning: matla, bidaya, awa'il.</summary>
    Start,

    /// <summary>Its middle: muntasaf, awasit.</summary>
    Middle,

    /// <summary>Its end: nihaya, awakhir.</summary>
    End,

    /// <summary>Daytime: nahar.</summary>
    Daytime,

    /// <summary>Dawn: fajr.</summary>
    Dawn,

    /// <summary>Morning: sabah, sabiha.</summary>
    Morning,

    /// <summary>Noon: zuhr.</summary>
    Noon,

    /// <summary>Afternoon: asr, ba'd az-zuhr.</summary>
    Afternoon,

    /// <summary>Evening: masa, ashiya.</summary>
    Evening,

    /// <summary>Night: layl, layla.</summary>
    Night,
}

namespace EntityExtract.Dates.Vocabulary;

/// <summary>Which period of a kind is meant.</summary>
internal enum DateModifier
{
    /// <summary>None is named: the one that a reader of news takes.</summary>
    None,

    /// <summary>The last one before the reference date.</summary>
    Past,

    /// <summary>The first one after the reference date.</summary>
    Next,

    /// <summary>The one that holds the reference date.</summary>
    Current,

    /// <summary>The first one after the date before it in the text.</summary>
    Following,

    /// <summary>The last one before the date before it in the text.</summary>
    Preceding,

    /// <summary>The one that holds the date before it in the text.</summary>
    Same,

    /// <summary>The last one: of a row with its end in sight, or before the reference date.</summary>
    Last,

    /// <summary>The one that matches: the same quarter or period of another year.</summary>
    Alike,

    /// <summary>The new one: the one that begins, which only the writer knows.</summary>
    New,
}

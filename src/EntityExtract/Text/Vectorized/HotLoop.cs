using System.Runtime.CompilerServices;

namespace EntityExtract.Text.Vectorized;

/// <summary>How the innermost loops are compiled.</summary>
internal static class HotLoop
{
    /// <summary>
    /// At once and without a profile. A profile of the first texts, if they are headlines shorter than a block, says that
    /// the loop never runs, and it would be compiled to be small for the rest of the process. Not inlined, because a
    /// caller with calls of its own takes the registers away that the tables stay in.
    /// </summary>
    public const MethodImplOptions Options = MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining;
}

using System.Net;

namespace EntityExtract.Cli.Serving;

/// <summary>Where a server listens and what it takes.</summary>
internal sealed record ServerOptions
{
    public const int DefaultPort = 5080;
    public const int DefaultMaxBytes = 1 << 20;

    /// <value>The default is this machine alone.</value>
    public IPAddress Address { get; init; } = IPAddress.Loopback;

    /// <value>Zero for one that is free.</value>
    public int Port { get; init; } = DefaultPort;

    /// <summary>The largest body of a request.</summary>
    public int MaxBytes { get; init; } = DefaultMaxBytes;
}

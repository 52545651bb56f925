using System.Runtime.InteropServices;

namespace EntityExtract.Cli;

/// <summary>SIGTERM and Ctrl-C as a token, for a command that has something to tidy up before it ends.</summary>
internal sealed class StopSignals : IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly PosixSignalRegistration[] _registrations;

    public StopSignals() => _registrations =
    [
        Register(PosixSignal.SIGTERM, ExitCode.Terminated),
        Register(PosixSignal.SIGINT, ExitCode.Interrupted),
    ];

    public CancellationToken Token => _stop.Token;

    /// <summary>What the process returns after a signal.</summary>
    public ExitCode ExitCode { get; private set; }

    public void Dispose()
    {
        // First, since each waits for its handler.
        foreach (PosixSignalRegistration registration in _registrations) registration.Dispose();
        _stop.Dispose();
    }

    private PosixSignalRegistration Register(PosixSignal signal, ExitCode exitCode) =>
        PosixSignalRegistration.Create(signal, context =>
        {
            context.Cancel = true;
            ExitCode = exitCode;
            _stop.Cancel();
        });
}

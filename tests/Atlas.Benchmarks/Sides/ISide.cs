namespace Atlas.Benchmarks.Sides;

/// <summary>Somebody who answers a workload's questions for some seconds, so that two can be compared.</summary>
internal interface ISide
{
    /// <param name="time">None: each connection asks once.</param>
    /// <param name="round">Decides which questions are asked: both sides ask alike in each round.</param>
    Measured Run(int round, TimeSpan time);
}

/// <summary>What a side did in one round.</summary>
internal sealed record Measured(long Questions, double PerSecond, double P50Ms, double P99Ms)
{
    /// <summary>Processor time for one question.</summary>
    public double CpuMs { get; init; }

    public static Measured Of(TimeSpan took, IReadOnlyCollection<double> milliseconds, long questions)
    {
        var sorted = milliseconds.Order().ToArray();
        return sorted.Length == 0
            ? throw new InvalidOperationException($"Nothing was answered within {took.TotalSeconds:0} seconds.")
            : new(questions, questions / took.TotalSeconds, sorted[sorted.Length / 2], sorted[Math.Min(sorted.Length * 99 / 100, sorted.Length - 1)]);
    }
}

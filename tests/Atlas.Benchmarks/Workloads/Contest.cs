using Atlas.Benchmarks.Sides;

namespace Atlas.Benchmarks.Workloads;

/// <summary>A workload: what is measured, what it is measured against, and how many times as fast it should be.</summary>
/// <param name="Name">W1 to W5, and what it is.</param>
/// <param name="Against">What the other side is called.</param>
/// <param name="Target">The least that the median ratio should be; null where nothing is promised.</param>
/// <param name="Note">Said after the rounds.</param>
internal sealed record Contest(string Name, ISide Ours, string Against, ISide Other, double? Target, Func<string>? Note = null);

using NetTopologySuite.Geometries;

namespace Atlas.Domain.LinesOfEngagement;

/// <summary>What drawn lines and drawn areas have in common: days for which, and land for which, they speak.</summary>
public interface IDrawn
{
    string Id { get; }

    DateOnly From { get; }

    /// <summary>First day no longer valid; null when it holds as long as control is known.</summary>
    DateOnly? Until { get; }

    Geometry Extent { get; }
}

public static class DrawnValidity
{
    public static bool IsValidOn(this IDrawn drawn, DateOnly day) => drawn.From <= day && day < (drawn.Until ?? DateOnly.MaxValue);

    /// <summary>The days on which the map has to change because something drawn begins or ends: cuts for <see cref="ControlTimeline"/>.</summary>
    public static IEnumerable<DateOnly> Cuts(this IEnumerable<IDrawn> drawn) =>
        drawn.SelectMany(one => one.Until is { } until ? new[] { one.From, until } : [one.From]).Distinct();
}

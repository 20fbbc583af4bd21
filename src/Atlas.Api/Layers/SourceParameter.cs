using System.Globalization;
using Atlas.Api.Http;

namespace Atlas.Api.Layers;

/// <summary>
/// A query parameter that a layer's relation takes, such as the days of a window: it decides what a feature says, not only which features
/// are shown. It stands as <c>{name}</c> in <see cref="Layer.Source"/>, where its value is bound.
/// </summary>
/// <param name="Default">Bound where the parameter is not given.</param>
/// <param name="Read">Reads the text into the value to bind; throws <see cref="ParameterException"/> where it makes no sense.</param>
public sealed record SourceParameter(string Name, PropertyType Type, string Description, object Default, Func<string, object> Read)
{
    public string? Example { get; init; }

    /// <summary>A whole number within bounds.</summary>
    public static SourceParameter Whole(string name, string description, int byDefault, int minimum, int maximum) => new(
        name, PropertyType.Integer, $"{description} A whole number from {minimum} to {maximum}; {byDefault} if not given.", byDefault,
        text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= minimum && number <= maximum
            ? number
            : throw new ParameterException(name, $"a whole number from {minimum} to {maximum} is needed, not '{text}'"));
}

using Atlas.Api.Http;
using Atlas.Domain.Codes;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Atlas.Api.Codes;

/// <summary>A code with its labels.</summary>
/// <param name="AcledSubEventType">For weapons: the ACLED sub-event type it is nearest to.</param>
/// <param name="RadiusM">For location precisions: the uncertainty radius in metres; null where a polygon is used.</param>
public sealed record CodeLabel(string Code, string LabelEn, string LabelAr, string? AcledSubEventType, int? RadiusM)
{
    public static CodeLabel Of(Code code) => new(
        code.Key, code.LabelEn, code.LabelAr, (code as WeaponCode)?.AcledSubEventType, (code as LocationPrecisionCode)?.RadiusM);
}

/// <summary>The closed code lists, so that no client types a label.</summary>
public static class CodeEndpoints
{
    private static readonly Dictionary<string, CodeLabel[]> Lists =
        CodeLists.All.ToDictionary(list => list.Name, list => list.Codes.Select(CodeLabel.Of).ToArray());

    public static IEndpointRouteBuilder MapCodes(this IEndpointRouteBuilder app)
    {
        app.MapGet("/api/codes", All).WithTags("Records").WithName("getCodes").NoParameters();
        return app;
    }

    /// <summary>Every closed code list with English and Arabic labels, in the order in which people should see them.</summary>
    public static Ok<Dictionary<string, CodeLabel[]>> All() => TypedResults.Ok(Lists);
}

using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Atlas.Api.Tests.OpenApi;

/// <summary>
/// Compares a JSON value with an OpenAPI 3.0 schema, in the part of the language that our document uses; any other keyword is itself a
/// fault, so nothing passes unread. A member that an object's schema does not name is a fault too: it would be undocumented.
/// </summary>
internal sealed class SchemaCheck(JsonElement document)
{
    private static readonly string[] Words = ["title", "description", "example", "default", "deprecated", "readOnly", "discriminator"];

    public IEnumerable<string> Faults(JsonElement schema, JsonElement value, string at) =>
        Parts(schema, value, at).Concat(value.ValueKind == JsonValueKind.Object ? Undocumented(schema, value, at) : []);

    private IEnumerable<string> Parts(JsonElement schema, JsonElement value, string at)
    {
        schema = Resolved(schema);
        if (value.ValueKind == JsonValueKind.Null)
        {
            return MayBeNull(schema) ? [] : [$"{at} is null"];
        }

        return schema.EnumerateObject().SelectMany(keyword => Words.Contains(keyword.Name) ? [] : Keyword(keyword.Name, keyword.Value, schema, value, at));
    }

    private IEnumerable<string> Keyword(string keyword, JsonElement rule, JsonElement schema, JsonElement value, string at) => keyword switch
    {
        "nullable" or "items" or "properties" or "additionalProperties" when value.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array) => [],
        "nullable" => [],
        "type" => If(!IsOf(rule.GetString()!, value), $"{at} is no {rule}: {Short(value)}"),
        "allOf" => rule.EnumerateArray().SelectMany(part => Parts(part, value, at)),
        "anyOf" or "oneOf" => If(!rule.EnumerateArray().Any(part => !Faults(part, value, at).Any()), $"{at} is none of {keyword}: {Short(value)}"),
        "items" => value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().SelectMany((item, i) => Faults(rule, item, $"{at}/{i}")) : [],
        "properties" => rule.EnumerateObject().Where(member => value.TryGetProperty(member.Name, out _))
            .SelectMany(member => Faults(member.Value, value.GetProperty(member.Name), $"{at}/{member.Name}")),
        "additionalProperties" => rule.ValueKind == JsonValueKind.Object
            ? value.EnumerateObject().Where(member => !Named(schema).Contains(member.Name)).SelectMany(member => Faults(rule, member.Value, $"{at}/{member.Name}"))
            : [],
        "required" => rule.EnumerateArray().Where(name => !value.TryGetProperty(name.GetString()!, out _)).Select(name => $"{at} has no {name}"),
        "enum" => If(!rule.EnumerateArray().Any(allowed => JsonElement.DeepEquals(allowed, value)), $"{at} is not in the enum: {Short(value)}"),
        "pattern" => If(!Regex.IsMatch(value.GetString()!, rule.GetString()!), $"{at} does not match {rule}: {Short(value)}"),
        "minimum" => If(value.GetDouble() < rule.GetDouble(), $"{at} is below {rule}"),
        "maximum" => If(value.GetDouble() > rule.GetDouble(), $"{at} is above {rule}"),
        "minItems" => If(value.GetArrayLength() < rule.GetInt32(), $"{at} has fewer than {rule} items"),
        "maxItems" => If(value.GetArrayLength() > rule.GetInt32(), $"{at} has more than {rule} items"),
        "format" => If(!HasFormat(rule.GetString()!, value), $"{at} is no {rule}: {Short(value)}"),
        _ => [$"{at}: the keyword {keyword} is not checked here"],
    };

    private IEnumerable<string> Undocumented(JsonElement schema, JsonElement value, string at)
    {
        var named = Named(schema);
        return IsOpen(schema) || named.Count == 0 ? [] : value.EnumerateObject().Where(member => !named.Contains(member.Name)).Select(member => $"{at}/{member.Name} is not in the schema");
    }

    private HashSet<string> Named(JsonElement schema)
    {
        schema = Resolved(schema);
        var own = schema.TryGetProperty("properties", out var properties) ? properties.EnumerateObject().Select(member => member.Name) : [];
        return [.. own, .. Alternatives(schema).SelectMany(Named)];
    }

    private bool IsOpen(JsonElement schema) => Resolved(schema).TryGetProperty("additionalProperties", out _) || Alternatives(Resolved(schema)).Any(IsOpen);

    private bool MayBeNull(JsonElement schema) => (schema.TryGetProperty("nullable", out var nullable) && nullable.GetBoolean())
        || (schema.TryGetProperty("oneOf", out var either) && either.EnumerateArray().Any(part => MayBeNull(Resolved(part))));

    private static IEnumerable<JsonElement> Alternatives(JsonElement schema) => new[] { "allOf", "oneOf", "anyOf" }
        .SelectMany(keyword => schema.TryGetProperty(keyword, out var parts) ? parts.EnumerateArray() : Enumerable.Empty<JsonElement>());

    private JsonElement Resolved(JsonElement schema) => schema.TryGetProperty("$ref", out var reference)
        ? Resolved(reference.GetString()!.TrimStart('#', '/').Split('/').Aggregate(document, (at, step) => at.GetProperty(step)))
        : schema;

    private static bool IsOf(string type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "number" => value.ValueKind == JsonValueKind.Number,
        _ => false,
    };

    private static bool HasFormat(string format, JsonElement value) => format switch
    {
        "int32" => value.TryGetInt32(out _),
        "int64" => value.TryGetInt64(out _),
        "double" or "float" => value.ValueKind == JsonValueKind.Number,
        "date" => DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "date-time" => value.TryGetDateTimeOffset(out _),
        "uri" => Uri.TryCreate(value.GetString(), UriKind.Absolute, out _),
        _ => false,
    };

    private static IEnumerable<string> If(bool wrong, string fault) => wrong ? [fault] : [];

    private static string Short(JsonElement value) => value.GetRawText() is { Length: > 80 } text ? text[..80] : value.GetRawText();
}

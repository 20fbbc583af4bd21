using System.Reflection;
using Atlas.Api.Ogc;
using Xunit;

namespace Atlas.Api.Tests.Ogc;

/// <summary>What we claim we test: tests say by a trait which conformance class, or which trap of the official suites, they are about.</summary>
public sealed class ConformanceTests
{
    public const string Class = "Conformance";
    public const string Trap = "Trap";

    private const string Specifications = "http://www.opengis.net/spec/";

    [Fact]
    public void Every_class_that_is_claimed_has_a_test_and_every_test_is_of_one_that_is_claimed() => Assert.Equal(
        ConformanceDeclaration.Ours.ConformsTo.Select(uri => uri[Specifications.Length..]).Order(StringComparer.Ordinal), Named(Class));

    [Fact]
    public void Every_trap_of_the_official_suites_has_a_test() => Assert.Equal(
        Enumerable.Range(1, 14).Select(number => $"T{number}").Order(StringComparer.Ordinal), Named(Trap));

    private static IEnumerable<string> Named(string trait) =>
        (from type in Assembly.GetExecutingAssembly().GetTypes()
         from member in type.GetMethods().Where(method => method.IsDefined(typeof(FactAttribute))).Prepend((MemberInfo)type)
         from named in member.GetCustomAttributes<TraitAttribute>()
         where named.Name == trait
         select named.Value).Distinct().Order(StringComparer.Ordinal);
}

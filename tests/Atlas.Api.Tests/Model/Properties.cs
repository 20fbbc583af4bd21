using FsCheck;
using FsCheck.Fluent;

namespace Atlas.Api.Tests.Model;

/// <summary>
/// Checks a property of the service with made-up questions, the same ones on every run: <c>./atlas fuzz</c> is where new ones are tried. Where it
/// fails, the message has the question, made as small as can be.
/// </summary>
internal static class Properties
{
    private const ulong Seed = 20_190_705;
    private const ulong Gamma = 1;

    public static Task HoldAsync<T>(Gen<T> questions, int times, Func<T, Task> property) => HoldAsync(questions.ToArbitrary(), times, property);

    /// <remarks>FsCheck waits for each answer before it thinks of the next question, so it works on a thread of its own.</remarks>
    public static Task HoldAsync<T>(Arbitrary<T> questions, int times, Func<T, Task> property) => Task.Run(() =>
        Check.One(Config.QuickThrowOnFailure.WithReplay(Seed, Gamma).WithMaxTest(times), Prop.ForAll(questions, question => property(question).GetAwaiter().GetResult())));
}

using FsCheck;
using FsCheck.Fluent;

namespace Atlas.Api.Tests.Model;

/// <summary>Checks a property of the service with made-up questions. Where it fails, the message has the question, made as small as can be, and the seed.</summary>
internal static class Properties
{
    public static Task HoldAsync<T>(Gen<T> questions, int times, Func<T, Task> property) => HoldAsync(questions.ToArbitrary(), times, property);

    /// <remarks>FsCheck waits for each answer before it thinks of the next question, so it works on a thread of its own.</remarks>
    public static Task HoldAsync<T>(Arbitrary<T> questions, int times, Func<T, Task> property) => Task.Run(() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(times), Prop.ForAll(questions, question => property(question).GetAwaiter().GetResult())));
}

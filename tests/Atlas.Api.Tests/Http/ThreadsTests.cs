using Atlas.Api.Http;
using Atlas.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Atlas.Api.Tests.Http;

public sealed class ThreadsTests(EmptyDatabase empty) : IClassFixture<EmptyDatabase>
{
    [Theory]
    [InlineData("incidents.getFeature", false)]
    [InlineData("incidents.collection.vector.getTile", false)]
    [InlineData("de-escalation-zones.collection.vector.getTile", false)]
    [InlineData("de-escalation-zones.getFeature", true)] // a border may be long
    [InlineData("incidents.getFeatures", true)]
    [InlineData("atlas.dataset.vector.getTile", true)]
    [InlineData(null, true)] // the map's files, which are compressed on their way
    public async Task Only_a_point_and_a_tile_of_one_layer_are_answered_by_the_thread_that_saw_the_request_come(string? endpoint, bool byThePool)
    {
        await using var api = new AtlasApi(empty.Database.ConnectionString);
        var context = new DefaultHttpContext();
        context.SetEndpoint(api.Services.GetRequiredService<EndpointDataSource>().Endpoints.SingleOrDefault(one => one.Metadata.GetMetadata<EndpointNameMetadata>()?.EndpointName == endpoint && endpoint is not null));
        var asked = new ApplicationBuilder(api.Services);
        var pooled = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        asked.UsePool();
        asked.Run(_ =>
        {
            pooled.SetResult(Thread.CurrentThread.IsThreadPoolThread);
            return Task.CompletedTask;
        });
        var answer = asked.Build();

        new Thread(() => answer(context)).Start();

        Assert.Equal(endpoint is not null, context.GetEndpoint() is not null);
        Assert.Equal(byThePool, await pooled.Task);
    }

    [Fact]
    public async Task Work_of_the_pool_goes_on_there_whichever_thread_brings_what_it_waits_for()
    {
        var waiting = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var said = new TaskCompletionSource();
        var work = Threads.OnPoolAsync(async () =>
        {
            waiting.SetResult();
            await said.Task;
            return Thread.CurrentThread.IsThreadPoolThread;
        });
        await waiting.Task;

        new Thread(said.SetResult).Start();

        Assert.True(await work);
    }
}

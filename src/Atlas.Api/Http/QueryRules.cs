namespace Atlas.Api.Http;

/// <summary>What holds for the query of every resource.</summary>
public static class QueryRules
{
    /// <summary>For resources without parameters: any but <c>f=json</c> is refused, so that a typing mistake is not taken for an answer.</summary>
    public static TBuilder NoParameters<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder => endpoint.AddEndpointFilter(async (context, next) =>
        {
            foreach (var (name, values) in context.HttpContext.Request.Query)
            {
                if (name != "f")
                {
                    throw new ParameterException(name, $"this resource has no parameter '{name}'");
                }

                if (values.ToString() != "json")
                {
                    throw new ParameterException(name, $"'{values}' is not a format of this resource; there is json");
                }
            }

            return await next(context);
        });
}

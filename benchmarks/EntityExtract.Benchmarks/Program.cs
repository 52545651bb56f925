using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using EntityExtract.Benchmarks;
using Perfolizer.Horology;

// One unit of time for texts from 59 characters to a megabyte, so that the rows of a table can be compared.
IConfig config = DefaultConfig.Instance
    .AddColumn(TextColumn.Megabytes, TextColumn.Tokens, TextColumn.BytesPerToken)
    .HideColumns(Column.Median, Column.StdDev, Column.RatioSD, Column.Gen0, Column.Gen1, Column.Gen2)
    .WithSummaryStyle(SummaryStyle.Default.WithTimeUnit(TimeUnit.Microsecond));

BenchmarkSwitcher.FromAssembly(typeof(TextColumn).Assembly).Run(args, config);

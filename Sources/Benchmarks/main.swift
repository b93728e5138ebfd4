import Foundation

// `Benchmarks LECTURE` prints the tables of speeds, side by side with the peers found on this machine. Machines differ
// and are shared: the ratios count, and nothing here passes or fails.
guard let program = CommandLine.arguments.dropFirst().first else {
    print("usage: Benchmarks LECTURE")
    exit(2)
}
ReportBenchmarks.run(program: program)
ProgramBenchmarks.run(program: program)
CheckingBenchmark.run()
print("\ntensors, processor µs")
TensorBenchmarks.run()

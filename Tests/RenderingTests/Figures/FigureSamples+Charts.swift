import Figures

extension FigureSamples {
    static var charts: [(name: String, figure: Figure)] {
        [
            ("lines", losses), ("logarithmic", logarithmic), ("functions", functions), ("scatter", scatter),
            ("bars", bars), ("lying-bars", lyingBars), ("stacked-bars", stackedBars), ("grouped-bars", groupedBars),
            ("areas", areas), ("band", band), ("facets", facets), ("sixty-series", sixtySeries),
            ("one-point", onePoint),
            ("constant", constant), ("empty", empty), ("not-numbers", notNumbers), ("steps", steps),
            ("sectors", sectors), ("field", field), ("weights", weights),
        ]
    }

    /// A smooth fall that needs no library: 1 ÷ (1 + rate × step).
    private static func loss(_ step: Int, _ rate: Double) -> Double { 0.1 + 1 / (1 + rate * Double(step)) }

    static var losses: Figure {
        Chart {
            ForEach([0.05, 0.5, 5.0]) { rate in
                ForEach(0..<60) { step in
                    LineMark(x: .value("step", step), y: .value("loss", loss(step, rate)))
                        .foregroundStyle(by: .value("rate", "rate \(rate)"))
                }
            }
            RuleMark(y: .value("chance", 0.5)).lineStyle(StrokeStyle(lineWidth: 1.5, dash: [4, 2]))
                .annotation(position: .top, alignment: .trailing) { Text("chance") }
        }.figure
    }

    static var logarithmic: Figure {
        Chart {
            ForEach(["SGD", "Momentum", "Adam", "RMSProp", "L-BFGS", "Adagrad"].enumerated()) { entry in
                ForEach(1..<100) { step in
                    LineMark(
                        x: .value("step", step),
                        y: .value("loss", 3 / Double(step * step * (entry.offset + 1)) + 0.0003 * Double(entry.offset))
                    )
                    .foregroundStyle(by: .value("optimiser", entry.element))
                }
            }
        }
        .chartYScale(type: .log).chartXScale(domain: 1...100, type: .log).title("Six optimisers on one task")
    }

    static var functions: Figure {
        Chart {
            LinePlot(x: "x", y: "tanh", domain: nil) { x in (1 - 2 / (1 + PlotMath.exp(2 * x))) }
            LinePlot(x: "x", y: "sigmoid") { x in 1 / (1 + PlotMath.exp(-x)) }
            LinePlot(x: "x", y: "ReLU") { x in max(0, x) }
        }
        .chartXScale(domain: -4...4).chartYScale(domain: -1...2).chartYAxisLabel("activation").figure
    }

    static var scatter: Figure {
        Chart {
            ForEach(0..<60) { index in
                PointMark(
                    x: .value("petal length (cm)", Double(index * 37 % 61) / 10),
                    y: .value("petal width (cm)", Double(index * 53 % 23) / 10 + Double(index % 3))
                )
                .foregroundStyle(by: .value("species", ["setosa", "versicolor", "virginica"][index % 3]))
            }
        }.figure
    }

    static var bars: Figure {
        Chart {
            ForEach(zip(["Dense", "Conv", "LSTM", "GRU", "Attention"], [10.0, 34, 40, 30, 22])) { name, count in
                BarMark(x: .value("layer", name), y: .value("parameters (thousands)", count))
                    .annotation { Text("\(Int(count))") }
            }
        }.figure
    }

    static var lyingBars: Figure {
        Chart {
            ForEach(zip(["a rather long name of a class", "short", "of middling length"], [3.2, -1.5, 2])) {
                name, size in
                BarMark(x: .value("weight", size), y: .value("feature", name))
            }
        }.figure
    }

    static var stackedBars: Figure {
        Chart {
            ForEach(2018...2024) { year in
                ForEach(["train", "validation", "test"].enumerated()) { part in
                    BarMark(x: .value("year", year), y: .value("examples", (part.offset + 2) * (year - 2015)))
                        .foregroundStyle(by: .value("part", part.element))
                }
            }
        }.figure
    }

    static var groupedBars: Figure {
        Chart {
            ForEach(["precision", "recall", "F1"].enumerated()) { metric in
                ForEach(["stump", "tree", "forest", "boosted"].enumerated()) { model in
                    BarMark(
                        x: .value("model", model.element),
                        y: .value("score", 0.5 + 0.1 * Double(model.offset) + 0.05 * Double(metric.offset))
                    )
                    .foregroundStyle(by: .value("metric", metric.element))
                    .position(by: .value("metric", metric.element))
                }
            }
        }.chartYScale(domain: 0...1).figure
    }

    static var areas: Figure {
        Chart {
            ForEach(["input", "forget", "output"].enumerated()) { gate in
                ForEach(0..<20) { step in
                    AreaMark(
                        x: .value("step", step), y: .value("share", Double((step * (gate.offset + 2)) % 7 + 3)),
                        stacking: .normalized
                    )
                    .foregroundStyle(by: .value("gate", gate.element))
                }
            }
        }.figure
    }

    static var band: Figure {
        Chart {
            ForEach(0..<40) { step in
                AreaMark(
                    x: .value("epoch", step), yStart: .value("accuracy", 0.9 - 0.6 / Double(step + 1) - 0.05),
                    yEnd: .value("accuracy", 0.9 - 0.6 / Double(step + 1) + 0.05))
                LineMark(x: .value("epoch", step), y: .value("accuracy", 0.9 - 0.6 / Double(step + 1)))
            }
            PointMark(x: .value("epoch", 12), y: .value("accuracy", 0.9 - 0.6 / 13)).foregroundStyle(.orange)
                .annotation(position: .bottomTrailing) { Text("stopped here") }
            RuleMark(x: .value("epoch", 12)).foregroundStyle(.muted)
        }.figure
    }

    static var facets: Figure {
        Chart {
            ForEach([0.01, 0.1, 1.0, 10.0]) { rate in
                ForEach(0..<30) { step in
                    LineMark(x: .value("step", step), y: .value("loss", loss(step, rate)))
                        .foregroundStyle(by: .value("set", "training")).facet(by: .value("rate", rate))
                    LineMark(x: .value("step", step), y: .value("loss", loss(step, rate) + 0.01 * Double(step)))
                        .foregroundStyle(by: .value("set", "validation")).facet(by: .value("rate", rate))
                }
            }
        }.facet(by: "rate", columns: 2).figure
    }

    static var sixtySeries: Figure {
        Chart {
            ForEach(0..<60) { series in
                ForEach(0..<10) { step in
                    LineMark(x: .value("step", step), y: .value("value", Double((step * (series + 1)) % 17 + series)))
                        .foregroundStyle(by: .value("run", "run \(series + 1)"))
                }
            }
        }.figure
    }

    static var onePoint: Figure { Chart { LineMark(x: .value("x", 3), y: .value("y", 4)) }.figure }

    static var constant: Figure {
        Chart { ForEach(0..<5) { LineMark(x: .value("x", $0), y: .value("y", 0.25)) } }.figure
    }

    static var empty: Figure { Chart {}.figure }

    static var notNumbers: Figure {
        Chart {
            ForEach([1.0, 2, .nan, 4, .infinity, 6, 7, -.infinity].enumerated()) { entry in
                LineMark(x: .value("step", entry.offset), y: .value("loss", entry.element))
            }
        }.figure
    }

    static var steps: Figure {
        Chart {
            ForEach([InterpolationMethod.linear, .monotone, .catmullRom, .stepEnd]) { method in
                ForEach([1.0, 3, 2, 5, 4, 4, 1].enumerated()) { entry in
                    LineMark(x: .value("x", entry.offset), y: .value("y", entry.element))
                        .interpolationMethod(method).symbol(.circle)
                        .foregroundStyle(by: .value("method", method.rawValue))
                }
            }
        }.figure
    }

    static var sectors: Figure {
        Chart {
            ForEach(zip(["weights", "biases", "statistics"], [120.0, 30, 14])) { name, size in
                SectorMark(angle: .value("size", size), innerRadius: .ratio(0.5))
                    .foregroundStyle(by: .value("part", name))
            }
        }.figure
    }

    static var field: Figure {
        Chart {
            ForEach(0..<8) { row in
                ForEach(0..<12) { column in
                    RectangleMark(x: .value("column", "\(column)"), y: .value("row", "\(row)"))
                        .foregroundStyle(by: .value("value", Double(row * column % 13)))
                }
            }
        }.figure
    }

    static var weights: Figure {
        Chart {
            ForEach(0..<10) { index in
                PointMark(x: .value("x", index * 7 % 11), y: .value("y", index * 5 % 9))
                    .symbolSize(by: .value("weight", 0.05 + 0.03 * Double(index)))
                    .foregroundStyle(by: .value("class", index % 2 == 0 ? "+" : "−"))
            }
        }.figure
    }
}

import Learning
import Tensors

func boosting() {
    // begin
    let points: Tensor = [[1, 2], [2, 6], [5, 7], [7, 5], [7, 7], [3, 2], [3, 4], [6, 4], [9, 6], [9, 8]]
    let labels: [Double] = [1, 1, 1, 1, 1, -1, -1, -1, -1, -1]
    let boosted = AdaBoost(points, labels: labels, rounds: 3)
    print(boosted)
    for round in boosted.rounds {
        print(round.stump, round.error, round.exactError ?? Fraction.notANumber, round.vote, round.wrong)
        print(round.exactWeights ?? [], round.weights, round.ties.count, round.predictions)
    }
    print(boosted.finalExactWeights ?? [], boosted.finalWeights)
    print(boosted.score(points), boosted.score(points, rounds: 1), boosted.predict(points), boosted.bound)
    let stump = Stump(feature: 0, threshold: 2.5, labelBelow: 1)
    print(stump, stump([1, 2]), stump.predict(points), stump == boosted.rounds[0].stump, stump.feature)
    print(Stump.candidates(points).count, stump.threshold, stump.labelBelow)
    let classes = labels.map { $0 > 0 ? 1 : 0 }
    let bagged = Bagging(points, labels: classes, trees: 7)
    print(bagged, bagged.predict(points), bagged.trees[0].depth)
    // end
}

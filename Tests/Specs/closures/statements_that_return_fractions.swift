let prices = [2.5, 4.0], counts = [1, 2, 3]
let total = prices.reduce(0) { sum, price in
    let tax = price * 0.2
    let whole = sum + price
    if whole > 100 { return sum }
    return whole + tax
}
let n = counts.reduce(0) { sum, count in
    let half = count / 2
    return sum + half
}
let best = prices.reduce(1) { best, price in
    return max(best, price)
}
let text = counts.reduce(0) { acc, c in
    var acc = acc
    acc += c
    return acc
}
let m = prices.reduce(0) { acc, c in
    var acc = acc
    acc += c
    return acc
}
print(total, n, best, text, m)  // expect: 7.8 2 4.0 6 6.5
let pairs = [("a", 1.5), ("b", 2.5)]
let weighted = pairs.reduce(0) { acc, p in
    let (_, w) = p
    switch w { case 2...: return acc + w * 2
    default: return acc + w }
}
print(weighted, type(of: weighted))  // expect: 6.5 Double
let resp = [[0.1, 0.9], [0.4, 0.6]], data = [1.0, 2.0]
for k in 0..<2 {
    let nk = resp.reduce(0) { $0 + $1[k] }
    let mean = zip(resp, data).reduce(0) { $0 + $1.0[k] * $1.1 } / nk
    let variance = zip(resp, data).reduce(0) { sum, pair in
        let (r, x) = pair
        return sum + r[k] * (x - mean) * (x - mean)
    } / nk
    print(nk, mean, variance)
}
// expect: 0.5 1.8 0.16000000000000003
// expect: 1.5 1.4000000000000001 0.24

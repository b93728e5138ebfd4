enum P: Double { case low, high }
print(P.low.rawValue, P.high.rawValue, P(rawValue: 1)!)  // expect: 0.0 1.0 high
enum Q: Float { case a = 2, b, c = 4.5 }
print(Q.b.rawValue, Q.c.rawValue)  // expect: 3.0 4.5

indirect enum Re { case empty, char(Character), any, seq(Re, Re), alt(Re, Re), star(Re)
    static func + (a: Self, b: Self) -> Self { .seq(a, b) }
    static func | (a: Self, b: Self) -> Self { .alt(a, b) }
    static postfix func * (a: Self) -> Self { .star(a) } }
postfix operator *
extension Re: ExpressibleByStringLiteral { init(stringLiteral s: String) { self = .char(s.first!) } }
let r: Re = "a" + ("b" | "c")* + .any
print(r)  // expect: seq(main.Re.seq(main.Re.char("a"), main.Re.star(main.Re.alt(main.Re.char("b"), main.Re.char("c")))), main.Re.any)

enum Shape { case circle, square }
class Node {}
let shape = Shape.circle
let node = Node()
if shape == "circle" { print(1) }  // expect error 10: referencing operator function '==' on 'StringProtocol' requires that 'Shape' conform to 'StringProtocol'
if shape == 0 { print(2) }  // expect error 10: referencing operator function '==' on 'BinaryInteger' requires that 'Shape' conform to 'BinaryInteger'
if node != "a" { print(3) }  // expect error 9: referencing operator function '!=' on 'StringProtocol' requires that 'Node' conform to 'StringProtocol'

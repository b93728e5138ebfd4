/// The number of a node, unique in its parse and counted from 0 in the order the parser finished nodes.
public typealias NodeID = Int32

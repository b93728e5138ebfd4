"""Random well-typed programs, the same ones for the same seed."""
import random

from declarations import Declarations
from environment import Environment, Impossible
from expressions import Expressions
from nodes import Block, render, statement
from statements import Statements
from types_of_programs import (BOOL, CHARACTER, DOUBLE, FIXED, FLOAT, INT, RANGE, STRING, array, optional, simple, tuple_of)


class Generator(Expressions, Statements, Declarations):
    def __init__(self, seed, index):
        self.random, self.index = random.Random(f"{seed}/{index}"), index
        self.types, self.row_cache, self.counter = {}, {}, 0
        self.depth, self.trap_rate = self.random.choice([2, 2, 3]), self.random.choice([0, 0, 0.02, 0.15])
        self.error_name, self.error_cases = None, []
        self.foundation = self.uses_foundation(index)

    @staticmethod
    def uses_foundation(index):
        """The compiler takes longer where it sees Foundation: such programs are compiled by themselves."""
        return index % 4 == 3

    def fresh(self, stem):
        self.counter += 1
        return f"{stem}{self.counter}"

    def name(self, stem):
        """A name at the top of the file, where several programs may stand."""
        self.counter += 1
        return f"{stem}{self.counter}_{self.index}"

    def program(self):
        environment = Environment()
        note = f"note{self.index}"
        lines = [statement("import Foundation")] if self.foundation else []
        lines += [statement(f'func {note}<T>(_ number: Int, _ value: T) -> T {{ print("note", number); return value }}'),
                 self.errors()]
        ways = [self.enum, self.struct, lambda: self.struct(generic=True), self.protocol, self.class_family,
                lambda: self.function(environment)]
        for weight in self.random.choices(range(len(ways)), [2, 2, 1, 1, 1.2, 4], k=self.random.randint(2, 5)):
            try:
                lines += ways[weight]()
            except Impossible:
                pass
        inside = environment.child()
        body = [self.declaration(inside, 0) for _ in range(3)] + self.statements(inside, self.random.randint(4, 9), 2) + self.show_all(inside)
        lines.append(statement(f"func program{self.index}() ", Block(body)))
        return Block(lines, "", "")

    # Types

    def random_type(self, constraint=None, environment=None, wide=False):
        for _ in range(30):
            type = self.candidate(environment, wide)
            if self.satisfies(type, constraint, environment):
                return type
        return {"Int": INT, None: INT}.get(constraint, INT)

    def candidate(self, environment, wide):
        seen = [one.type for one in environment.variables.values()] if environment else []
        if seen and self.chance(0.35):
            type = self.random.choice(seen)
            if not type.mentions("Function") and type.head != "Void":
                return type
        own = [one.type if not one.generics else simple(one.name, self.random.choice([INT, STRING, DOUBLE]))
               for one in self.types.values() if one.kind != "error"]
        flat = self.pick([(8, INT), (4, STRING), (3, DOUBLE), (2.5, BOOL), (1, CHARACTER), (1.2, self.random.choice(FIXED)), (0.6, FLOAT),
                          (0.4, RANGE), (2.5 if own and (not environment or environment.members_open) else 0,
                                         self.random.choice(own) if own else INT)])
        way = self.random.random()
        if way < (0.5 if wide else 0.65):
            return flat
        if way < 0.75:
            return array(flat)
        if way < 0.84:
            return optional(flat)
        if way < 0.88:
            return array(self.random.choice([array(flat), optional(flat)]))
        if way < 0.92:
            return tuple_of([flat, self.random.choice([INT, STRING, BOOL])], self.random.choice([None, ["a", "b"]]))
        if way < 0.95:
            return array(tuple_of([flat, INT]))
        if way < 0.98:
            return simple("Dictionary", self.random.choice([INT, STRING, CHARACTER]), self.random.choice([flat, array(flat)]))
        return simple("Set", self.random.choice([INT, STRING]))

    def satisfies(self, type, constraint, environment):
        if constraint is None:
            return True
        if constraint == "Key":
            return self.satisfies(type, "Hashable", environment) and self.satisfies(type, "Comparable", environment)
        if constraint == "Printed":
            return self.printed(type)
        if constraint not in ("Equatable", "Hashable", "Comparable"):
            return str(type) == constraint
        if type.head in self.types:
            return constraint in self.types[type.head].traits
        if environment and type.head in environment.traits:
            return constraint in environment.traits[type.head]
        if type.head in ("Int", "Double", "Float", "String", "Character") or type in FIXED:
            return True
        if type == BOOL or type.head in ("Range", "Set"):
            return constraint != "Comparable"
        if type.head in ("Array", "Optional", "Dictionary"):
            return constraint != "Comparable" and all(self.satisfies(one, constraint, environment) for one in type.arguments)
        return False

    def printed(self, type):
        """Whether the value's text has one order."""
        if type.head in ("Dictionary", "Set", "Function", "Void") or len(type.head) == 1:
            return False
        nominal = self.types.get(type.head)
        return (not nominal or nominal.printed) and all(map(self.printed, type.arguments))


def program(seed, index):
    return Generator(seed, index).program()


if __name__ == "__main__":
    import sys
    print(render(program(sys.argv[1], int(sys.argv[2]))))

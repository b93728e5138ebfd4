"""Writes Tests/LearningTests/Data/arrays.npz (stored) and packed.npz (deflated) with NumPy, and columns.npy by columns."""
import numpy as np

arrays = {"a": np.arange(12.0).reshape(3, 4) / 8, "b": np.array([[1, -2], [3, -4]], dtype=">i2"),
          "c": np.array([True, False]), "d": np.float32([0.5, -1.25])}
np.savez("Tests/LearningTests/Data/arrays.npz", **arrays)
np.savez_compressed("Tests/LearningTests/Data/packed.npz", long=np.tile(np.arange(50), 40), **arrays)
np.save("Tests/LearningTests/Data/columns.npy", np.asfortranarray(np.arange(6).reshape(2, 3)))

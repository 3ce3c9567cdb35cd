"""Worksheets: each practice on one page of paper, made of the practice's own steps, and a pack of them all for helpers."""

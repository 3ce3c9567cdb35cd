"""What happens to the built site: styles and scripts made small, the policy, the offline list, what search engines read."""
